import { createOllama } from "./ollama/extractor";

export default createOllama();
