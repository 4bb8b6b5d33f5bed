import { createLlama } from "./llama/extractor";

export default createLlama();
