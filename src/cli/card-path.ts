/** The side file of an agreement: `mote.md` → `mote.iop.yaml`. */
export function cardPath(path: string): string {
  return `${path.replace(/(?<=[^/])\.[^./]*$/, '')}.iop.yaml`;
}
