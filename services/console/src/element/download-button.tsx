import { Button } from '@codegouvfr/react-dsfr/Button';

type Props = { readonly label: string; readonly fileName: string; readonly content: () => string };

/** Gives the reader a CSV made in the page. */
export const DownloadButton = ({ label, fileName, content }: Props) => {
  const download = () => {
    const url = URL.createObjectURL(new Blob([content()], { type: 'text/csv;charset=utf-8' }));
    const link = document.createElement('a');
    link.href = url;
    link.download = fileName;
    link.click();
    URL.revokeObjectURL(url);
  };
  return (
    <Button priority="secondary" iconId="fr-icon-download-line" onClick={download}>
      {label}
    </Button>
  );
};
