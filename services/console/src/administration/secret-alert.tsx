import { Alert } from '@codegouvfr/react-dsfr/Alert';

type Props = { readonly title: string; readonly secret: string };

/** A secret that is shown this once. */
export const SecretAlert = ({ title, secret }: Props) => (
  <Alert
    className="fr-mb-3w"
    severity="success"
    as="h3"
    title={title}
    description={
      <>
        Notez-le maintenant, il ne sera plus montré :{' '}
        <code className="amont-wrap" translate="no">
          {secret}
        </code>
      </>
    }
  />
);
