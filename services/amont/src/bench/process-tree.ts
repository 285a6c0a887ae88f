import { readdirSync, readFileSync } from 'node:fs';

type Row = { readonly pid: number; readonly parent: number; readonly kilobytes: number };

/** Proportional memory where the kernel tells it, so that pages shared by PostgreSQL's processes count once. */
const memoryOf = (pid: string, status: string): number => {
  try {
    return Number(/^Pss:\s+(\d+)/m.exec(readFileSync(`/proc/${pid}/smaps_rollup`, 'utf8'))?.[1] ?? 0);
  } catch {
    return Number(/^VmRSS:\s+(\d+)/m.exec(status)?.[1] ?? 0);
  }
};

const rows = (): readonly Row[] =>
  readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((pid) => {
      try {
        const status = readFileSync(`/proc/${pid}/status`, 'utf8');
        return [
          { pid: Number(pid), parent: Number(/^PPid:\s+(\d+)/m.exec(status)?.[1]), kilobytes: memoryOf(pid, status) },
        ];
      } catch {
        return [];
      }
    });

/** Memory of a process and all its descendants, in MiB (Linux); 0 where it cannot be told. */
export const treeMegabytes = (root: number): number => {
  let all: readonly Row[];
  try {
    all = rows();
  } catch {
    return 0;
  }
  const family = new Set([root]);
  for (let before = 0; before !== family.size; ) {
    before = family.size;
    for (const row of all) if (family.has(row.parent)) family.add(row.pid);
  }
  return all.reduce((sum, row) => (family.has(row.pid) ? sum + row.kilobytes : sum), 0) / 1024;
};
