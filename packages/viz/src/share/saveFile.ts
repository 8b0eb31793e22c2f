/** Lets the browser save a file. Frames that may not save files do nothing. */
export function saveFile(
  content: readonly (Uint8Array<ArrayBuffer> | string)[],
  name: string,
  mediaType: string,
): void {
  const address = URL.createObjectURL(new Blob([...content], { type: mediaType }));
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // not at once: some browsers read it later
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
