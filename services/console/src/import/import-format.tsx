import { FOLLOW_UP_FORMS } from '@amont/domain/follow-up/follow-up-form';
import { FOLLOW_UPS } from '@amont/domain/procedure/procedure.events';
import { STAGES } from '@amont/domain/procedure/stage';
import { STAGE } from '../label/procedure.ts';

/** What a line of the file looks like. */
export const ImportFormat = () => (
  <>
    <h2 className="fr-h6">Une ligne par événement</h2>
    <p className="fr-mb-1w">
      <code className="amont-wrap" translate="no">
        reference;etape;date;secteur;code_postal;source
      </code>
    </p>
    <ul className="fr-text--sm">
      <li>référence&nbsp;: celle du partenaire, stable d’un envoi à l’autre, ou le numéro d’une procédure&nbsp;;</li>
      <li>date&nbsp;: AAAA-MM-JJ ou JJ/MM/AAAA&nbsp;;</li>
      <li>secteur&nbsp;: social, prive, ou rien&nbsp;;</li>
      <li>la même ligne envoyée deux fois ne compte qu’une fois.</li>
    </ul>
    <details className="fr-text--sm">
      <summary>Codes des étapes et des suites</summary>
      <ul>
        {STAGES.map((stage) => (
          <li key={stage}>
            <code translate="no">{stage}</code>&nbsp;: {STAGE[stage].one}
          </li>
        ))}
        {FOLLOW_UPS.map((followUp) => (
          <li key={followUp}>
            <code translate="no">{followUp}</code>&nbsp;: {FOLLOW_UP_FORMS[followUp].label}
          </li>
        ))}
      </ul>
    </details>
  </>
);
