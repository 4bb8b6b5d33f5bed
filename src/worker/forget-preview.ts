export const previewForget = (..._all: unknown[]): Promise<never> => Promise.reject(new Error("later"));
