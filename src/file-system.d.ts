/** What browsers have and TypeScript's types for pages do not tell. */
interface FileSystemFileHandle {
  /** Renames it within its folder. Chrome has it since 111, Firefox since 111. */
  move(name: string): Promise<void>;
  /** In a dedicated worker only. Rejects while another one is open. */
  createSyncAccessHandle(): Promise<FileSystemSyncAccessHandle>;
}

interface FileSystemSyncAccessHandle {
  getSize(): number;
  read(buffer: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  write(buffer: Uint8Array<ArrayBuffer>, options: { readonly at: number }): number;
  truncate(size: number): void;
  flush(): void;
  close(): void;
}
