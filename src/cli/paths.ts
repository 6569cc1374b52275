/** `/` between folders, whatever the system writes. */
export function slashed(path: string): string {
  return path.replaceAll('\\', '/');
}

function isAbsolute(path: string): boolean {
  return /^(?:\/|[A-Za-z]:\/)/.test(path);
}

/** An absolute path without `.` and `..`. */
export function resolvePath(folder: string, path: string): string {
  const whole = isAbsolute(path) ? path : `${folder}/${path}`;
  const [, root = '', rest = ''] = /^([A-Za-z]:\/|\/+)?(.*)$/s.exec(whole) ?? [];
  const steps: string[] = [];
  for (const step of rest.split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return (root.startsWith('/') ? '/' : root) + steps.join('/');
}

export function folderOf(path: string): string {
  const cut = path.lastIndexOf('/');
  if (cut < 0) return '.';
  const folder = path.slice(0, cut);
  return folder === '' || /^[A-Za-z]:$/.test(folder) ? path.slice(0, cut + 1) : folder;
}

export function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1);
}

/** Whether a path is a folder or something below it. */
export function isInside(folder: string, path: string): boolean {
  return path === folder || path.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** A path as seen from a folder: both absolute and without `..`. */
export function relativePath(folder: string, path: string): string {
  if (isInside(folder, path)) {
    return path === folder ? '.' : path.slice(folder.length + (folder.endsWith('/') ? 0 : 1));
  }
  const from = folder.split('/');
  const to = path.split('/');
  if (from[0] !== to[0]) return path;
  let same = 0;
  while (same < from.length && from[same] === to[same]) same += 1;
  const up = from.slice(same).filter((step) => step !== '');
  return [...up.map(() => '..'), ...to.slice(same)].join('/');
}
