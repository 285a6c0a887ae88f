import { Button } from '@codegouvfr/react-dsfr/Button';
import { Page } from './page.tsx';

type Props = {
  readonly title: string;
  readonly why: string;
  readonly back: { readonly label: string; readonly to: string };
};

/** Said in place of something that is not there, or no more: nothing to try again, a way to go on. */
export const AbsentPage = ({ title, why, back }: Props) => (
  <Page title={title}>
    <p className="fr-text--lead">Erreur 404. {why}</p>
    <Button linkProps={{ to: back.to }}>{back.label}</Button>
  </Page>
);
