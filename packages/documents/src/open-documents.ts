import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Documents } from './documents.ts';
import { documentsError } from './errors.ts';
import { folderDocuments } from './folder-documents.ts';
import { type Bucket, s3Documents } from './s3-documents.ts';

const withoutSecrets = (url: string): string => url.replace(/\/\/[^@/]*@/, '//…@');
const refused = (url: string, why: string): Error =>
  documentsError('config.invalid', `DOCUMENTS_URL : ${why} (${withoutSecrets(url)})`);

/**
 * Reads `s3://KEY:SECRET@host[:port]/bucket?region=fr-par&tls=0`. Key and secret are percent-encoded where they hold
 * reserved characters; `tls=0` is for a store on the same private network.
 */
const bucketOf = (url: string): Bucket => {
  if (!URL.canParse(url)) throw refused(url, 'adresse S3 incorrecte');
  const { username, password, host, pathname, searchParams } = new URL(url);
  const name = pathname.replaceAll('/', '');
  if (username === '' || password === '' || host === '' || name === '')
    throw refused(url, 's3://CLÉ:SECRET@hôte/compartiment?region=… est attendu');
  return {
    endpoint: `${searchParams.get('tls') === '0' ? 'http' : 'https'}://${host}`,
    name,
    region: searchParams.get('region') ?? 'us-east-1',
    accessKeyId: decodeURIComponent(username),
    secretAccessKey: decodeURIComponent(password),
  };
};

const openFolder = async (url: string, folder: string): Promise<Documents> => {
  try {
    return await folderDocuments(folder);
  } catch (error) {
    throw refused(url, `dossier inutilisable : ${(error as NodeJS.ErrnoException).code ?? 'erreur'}`);
  }
};

/**
 * Opens the place documents are kept in.
 *
 * @param url a folder (path or `file:` address), or a bucket (`s3://KEY:SECRET@host/bucket?region=…`)
 * @throws config.invalid for another kind of place, or a folder that cannot be written
 */
export const openDocuments = async (url: string): Promise<Documents> => {
  if (url.startsWith('s3:')) return s3Documents(bucketOf(url));
  if (url.startsWith('file:')) return openFolder(url, fileURLToPath(url));
  if (/^[a-z][a-z0-9+.-]+:\/\//i.test(url))
    throw refused(url, 'un dossier (chemin ou adresse file:) ou un compartiment s3:// est attendu');
  return openFolder(url, resolve(url));
};
