import type { ActRow } from '@amont/contracts/http/batch';
import { ProgressBar } from '../element/progress-bar.tsx';
import { formatCount, formatQuantity } from '../format/number.ts';
import { progressOf, WAY } from './live-batch.ts';

type Props = {
  readonly acts: ReadonlyMap<string, ActRow>;
  readonly settled: boolean;
  /** How many acts wait for a person. */
  readonly review: number;
};

/** How many acts have passed each step of their way. What is announced aloud changes only at the start and at the end. */
export const BatchProgress = ({ acts, settled, review }: Props) => {
  const { total, passed } = progressOf(acts.values());
  return (
    <section aria-labelledby="avancement" className="fr-mb-4w">
      <h2 id="avancement" className="fr-h4">
        Avancement
      </h2>
      <p role="status" className="fr-mb-2w">
        {settled
          ? 'Tous les actes de ce lot ont été traités ou attendent une personne.'
          : 'Traitement en cours\u00a0; cette page se met à jour seule.'}
        {settled && review > 0 && ` ${formatQuantity(review, 'acte est', 'actes sont')} à vérifier.`}
      </p>
      <div className="amont-way">
        {WAY.map((step, index) => (
          <ProgressBar
            key={step}
            label={step}
            value={passed[index] ?? 0}
            max={total}
            text={`${formatCount(passed[index])} sur ${formatCount(total)}`}
          />
        ))}
      </div>
    </section>
  );
};
