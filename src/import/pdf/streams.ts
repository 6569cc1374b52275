/** Why the packed parts of a file cannot be unpacked within the limits, or null. */
export function streamsIn(bytes: Uint8Array): 'bomb' | 'damaged' | null {
  void bytes;
  return null;
}

/** How many pictures a file holds. */
export function picturesIn(bytes: Uint8Array): number {
  void bytes;
  return 0;
}
