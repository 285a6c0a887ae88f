import { Page } from '../layout/page.tsx';
import { brand } from '../theme/state-theme.tsx';

/** `/mentions`: who runs the service, what it does with data, whose the identity is. */
export const LegalPage = () => (
  <Page title="Mentions légales">
    <h2 className="fr-h4">Éditeur</h2>
    <p>{brand.operator}.</p>
    <h2 className="fr-h4">Données personnelles</h2>
    <p>
      Le service lit les actes des procédures d’expulsion locative pour que les ménages soient contactés à temps. Les
      noms, adresses et numéros de téléphone sont chiffrés, visibles des seules personnes habilitées, et effacés à la
      fin de la durée de conservation. Le journal des événements et les chiffres n’en contiennent pas.
    </p>
    <h2 className="fr-h4">Témoins de connexion</h2>
    <p>Un seul témoin est déposé, nécessaire à la session. Aucune mesure d’audience n’est faite.</p>
    <h2 className="fr-h4">Ce que le service ne dit pas</h2>
    <p>
      Le service ne dit jamais qu’un acte est nul. Il signale ce qui est absent, faux ou à regarder par un
      juriste&nbsp;; une notice absente d’un fichier a pu être remise autrement.
    </p>
    <h2 className="fr-h4">Code et identité graphique</h2>
    <p>Le code source est libre (licence EUPL-1.2). {brand.reservation}</p>
  </Page>
);
