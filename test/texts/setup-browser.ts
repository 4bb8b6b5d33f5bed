import { ENGLISH, speak } from "./english";

const answer = await fetch(`/${ENGLISH}`);
speak(await answer.json());
