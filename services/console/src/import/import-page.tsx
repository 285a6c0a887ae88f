import { Page } from '../layout/page.tsx';
import { FileImport } from './file-import.tsx';
import { ImportFormat } from './import-format.tsx';

/** `/imports`: a partner's file of events in CSV; what it would add, then what went in, and each wrong line with its number. */
export const ImportPage = () => (
  <Page title="Import des retours de partenaires">
    <FileImport path="/imports" guide={<ImportFormat />} />
  </Page>
);
