import { execFileSync } from 'node:child_process';
import type { House } from '../flow/house.ts';

/** The process of the workers: the child of the house that runs `worker all`. */
export const workerOf = (house: House): number => {
  const lines = execFileSync('ps', ['-o', 'pid=,args=', '--ppid', String(house.process.pid)], { encoding: 'utf8' });
  const line = lines.split('\n').find((one) => one.includes('worker all')) ?? '';
  const pid = Number(/^\s*(\d+)/.exec(line)?.[1]);
  if (!pid) throw new Error('the house has no worker');
  return pid;
};
