import { createWebllm } from "./webllm/extractor";

export default createWebllm();
