import type { ProcedureTimeline } from '@amont/contracts/http/timeline';
import { OVER_INDEBTEDNESS_LABEL } from '@amont/domain/procedure/course-label';
import { Facts } from '../element/facts.tsx';
import { formatDay } from '../format/date.ts';
import { frenchText } from '../format/french-text.ts';

type Props = { readonly timeline: ProcedureTimeline };
type Advice = ProcedureTimeline['overIndebtedness'];

const RENT: Readonly<Record<string, string>> = { true: 'Oui', false: 'Non', null: 'Inconnue' };

const Effects = ({ effects }: Pick<Advice, 'effects'>) => (
  <ul>
    {effects.map(({ id, effect, condition, basis }) => (
      <li key={id}>
        {frenchText(effect)} {condition && frenchText(condition)}
        <span className="amont-source">{basis}</span>
      </li>
    ))}
  </ul>
);

const Payment = ({ payment, lease }: Pick<Advice, 'payment' | 'lease'>) => (
  <>
    {payment && (
      <>
        <h3 className="fr-h6">Ce que le locataire doit payer</h3>
        <p>
          {payment.moment}&nbsp;: loyer et charges courants {payment.rent}&nbsp;; dette&nbsp;: {payment.debt}.
          <span className="amont-source">{payment.basis}</span>
        </p>
      </>
    )}
    {lease && (
      <>
        <h3 className="fr-h6">Ce que devient le bail</h3>
        <p>
          Si les mesures sont respectées&nbsp;: {frenchText(lease.respected)}
          <br />
          Sinon&nbsp;: {frenchText(lease.notRespected)}
          <span className="amont-source">{lease.basis}</span>
        </p>
      </>
    )}
  </>
);

/** What a file before the over-indebtedness commission changes here, and what the tenant must pay, each with its source. */
export const DebtsPanel = ({ timeline: { recorded, overIndebtedness } }: Props) => {
  const { effects, payment, lease, rules } = overIndebtedness;
  const known = recorded.over_indebtedness;
  return (
    <>
      <Facts
        facts={[
          {
            label: 'Situation connue',
            value: known ? `${OVER_INDEBTEDNESS_LABEL[known.status]}, depuis le ${formatDay(known.on)}` : 'Aucune',
          },
          { label: 'Reprise du paiement du loyer', value: RENT[String(known?.rentResumed ?? null)] },
        ]}
      />
      <h3 className="fr-h6 fr-mt-2w">Effet sur la procédure</h3>
      {effects.length > 0 ? (
        <Effects effects={effects} />
      ) : (
        <p>
          {known
            ? 'Le tableau de la Banque de France ne dit rien de cette situation\u00a0: demandez l’avis d’un juriste de l’ADIL.'
            : 'Enregistrez la situation du dossier pour savoir ce qui est possible.'}
        </p>
      )}
      <Payment payment={payment} lease={lease} />
      <h3 className="fr-h6">À toute étape</h3>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{frenchText(rule)}</li>
        ))}
      </ul>
    </>
  );
};
