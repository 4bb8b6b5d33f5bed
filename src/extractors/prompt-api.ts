import { createPromptApi } from "./prompt-api/extractor";

export default createPromptApi();
