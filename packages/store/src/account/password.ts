import { hash, verify } from '@node-rs/argon2';

/** argon2id, 19 MiB, 2 passes. Source: OWASP Password Storage Cheat Sheet */
const COST = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

export const hashPassword = (password: string): Promise<string> => hash(password.normalize('NFKC'), COST);

let decoy: Promise<string> | null = null;

/** Checks a password; without a stored hash it takes the same time and answers no, so that addresses cannot be tried out. */
export const checkPassword = async (stored: string | null, password: string): Promise<boolean> => {
  decoy ??= hashPassword('nobody has this password');
  const matches = await verify(stored ?? (await decoy), password.normalize('NFKC'));
  return stored !== null && matches;
};
