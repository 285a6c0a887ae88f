import { type NoticeProofView, noticeProof, type ProofSegment } from '@amont/contracts/http/notice';
import type { FieldSource } from '@amont/domain/act/checked-act';
import { ToggleSwitch } from '@codegouvfr/react-dsfr/ToggleSwitch';
import { useState } from 'react';
import { Link } from 'react-router';
import { useRemote } from '../api/use-remote.ts';
import { DifferenceLegend } from '../element/difference-legend.tsx';
import { RemoteView } from '../element/remote-view.tsx';
import { TextDifference } from '../element/text-difference.tsx';
import { capital } from '../format/capital.ts';
import { formatDay } from '../format/date.ts';
import { frenchText } from '../format/french-text.ts';
import { formatQuantity } from '../format/number.ts';

type Show = (source: FieldSource) => void;
type Reference = NonNullable<NoticeProofView['reference']>;

const LABELS = {
  missing: 'Absent de l’acte',
  added: 'En plus dans l’acte',
  replaced: 'Dans l’acte',
  by: 'au lieu de',
} as const;

/** Where a difference stands in the document, and whose a wrong number is. */
const Note = ({ segment, onShow }: { readonly segment: ProofSegment; readonly onShow: Show }) => {
  const { page, excerpt, details, found } = segment;
  return (
    <>
      {details.map((detail) => (
        <span key={detail} className="amont-source">
          {capital(frenchText(detail))}
        </span>
      ))}
      {page !== null && excerpt !== null && (
        <>
          {' '}
          <button
            type="button"
            className="fr-link fr-link--sm"
            onClick={() => onShow({ page, excerpt: found ?? excerpt, box: null })}
          >
            p.&nbsp;{page}
            <span className="fr-sr-only">&nbsp;: montrer «&nbsp;{found ?? excerpt}&nbsp;» dans le document</span>
          </button>
        </>
      )}
    </>
  );
};

const Compared = ({ reference, onShow }: { readonly reference: Reference; readonly onShow: Show }) => {
  const [whole, setWhole] = useState(false);
  const count = reference.pages.reduce(
    (sum, { segments }) => sum + segments.filter(({ kind }) => kind !== 'same').length,
    0,
  );
  return (
    <>
      <p className="fr-text--sm">
        Référence&nbsp;: <Link to={`/notices/${reference.id}`}>{reference.title}</Link>, en vigueur depuis le{' '}
        {formatDay(reference.inForceFrom)}.{' '}
        {count === 0 ? 'Aucune différence.' : `${formatQuantity(count, 'différence', 'différences')}.`}
      </p>
      {count > 0 && (
        <>
          <DifferenceLegend
            missing="absent de l’acte"
            added="en plus dans l’acte"
            changed="ce que dit l’acte, puis ce qu’il devrait dire"
          />
          <ToggleSwitch
            label="Montrer tout le texte"
            inputTitle="Montrer tout le texte de la référence"
            helperText="Sinon, seulement les différences et les mots voisins."
            checked={whole}
            onChange={setWhole}
            showCheckedHint={false}
          />
          {reference.pages.map(({ page, segments }) =>
            segments.some(({ kind }) => kind !== 'same') || whole ? (
              <section key={page} aria-label={`Page ${page} de la référence`}>
                <h4 className="fr-h6 fr-mb-1w">Page {page} de la référence</h4>
                <TextDifference
                  segments={segments}
                  labels={LABELS}
                  brief={!whole}
                  note={(segment) => <Note segment={segment} onShow={onShow} />}
                />
              </section>
            ) : null,
          )}
        </>
      )}
    </>
  );
};

/** The act's notice word by word against the version the household should have found; each difference leads to the document. */
export const NoticeProofPanel = ({ actId, onShow }: { readonly actId: string; readonly onShow: Show }) => {
  const remote = useRemote(`/acts/${actId}/notice-proof`, noticeProof);
  return (
    <section aria-label="Preuve mot à mot" className="fr-mt-3w">
      <h3 className="fr-h6 fr-mb-1w">Comparaison mot à mot</h3>
      <RemoteView remote={remote} loading="Comparaison avec la notice de référence">
        {({ reference, judgedBy, registry }) => (
          <>
            {reference ? (
              <Compared reference={reference} onShow={onShow} />
            ) : (
              <p>Le registre n’a pas de version à laquelle comparer cette notice, ou ses textes ne sont plus gardés.</p>
            )}
            {judgedBy !== null && (
              <p className="fr-text--sm">
                Jugée par le registre n°&nbsp;{judgedBy}
                {judgedBy === registry
                  ? ', celui d’aujourd’hui.'
                  : ` ; celui d’aujourd’hui est le n°\u00a0${registry}.`}
              </p>
            )}
          </>
        )}
      </RemoteView>
    </section>
  );
};
