import { type NoticeDraftView, noticePublished } from '@amont/contracts/http/notice';
import { Accordion } from '@codegouvfr/react-dsfr/Accordion';
import { Alert } from '@codegouvfr/react-dsfr/Alert';
import { Button } from '@codegouvfr/react-dsfr/Button';
import { createModal } from '@codegouvfr/react-dsfr/Modal';
import { type FormEvent, lazy, Suspense, useEffect, useRef, useState } from 'react';
import { useNavigate } from 'react-router';
import { request } from '../api/request.ts';
import { useAction } from '../api/use-action.ts';
import { UndrawnDocument } from '../document/undrawn-document.tsx';
import { Loading } from '../element/loading.tsx';
import { ProblemAlert } from '../element/problem-alert.tsx';
import { ContactFields } from './contact-fields.tsx';
import { IdentityFields } from './identity-fields.tsx';
import { LineList } from './line-list.tsx';
import { NoticeTextFields } from './notice-text-fields.tsx';
import { SectionFields } from './section-fields.tsx';
import { type KeptDraft, useKeptDraft } from './use-kept-draft.ts';
import { VersionDifferenceView } from './version-difference-view.tsx';

const PdfViewer = lazy(() =>
  import('../document/pdf-viewer.tsx').then(
    (viewer) => ({ default: viewer.PdfViewer }),
    () => ({ default: UndrawnDocument }),
  ),
);

const publishing = createModal({ id: 'publier-version', isOpenedByDefault: false });
const discarding = createModal({ id: 'abandonner-brouillon', isOpenedByDefault: false });

const STATE: Readonly<Record<KeptDraft['state'], string>> = {
  kept: 'Brouillon enregistré.',
  dirty: 'Enregistrement…',
  failed: 'Brouillon non enregistré.',
};

const Lacking = ({ issues }: { readonly issues: NoticeDraftView['issues'] }) =>
  issues.length === 0 ? (
    <Alert
      severity="success"
      small
      description="Prête à être publiée : une copie fidèle de ce texte sera jugée à jour."
    />
  ) : (
    <Alert
      severity="info"
      small
      description={
        <>
          <strong>À compléter avant de publier.</strong>
          <ul>
            {issues.map(({ field, message }) => (
              <li key={`${field}-${message}`}>{message}</li>
            ))}
          </ul>
        </>
      }
    />
  );

const DraftDocument = ({ draftId }: { readonly draftId: string }) => {
  const [page, setPage] = useState(1);
  return (
    <Suspense fallback={<Loading label="Ouverture du document" />}>
      <PdfViewer
        label="PDF de la notice"
        url={`/api/notice-drafts/${draftId}/document`}
        page={page}
        highlight={null}
        onPage={setPage}
      />
    </Suspense>
  );
};

type Props = { readonly draft: NoticeDraftView; readonly onReload: () => void };

/** The form of a version being prepared: what was read is proposed, a person completes it and publishes. */
export const NoticeDraftEditor = ({ draft, onReload }: Props) => {
  const kept = useKeptDraft(draft);
  const { content, issues, change } = kept;
  const [asked, setAsked] = useState(false);
  const navigate = useNavigate();
  const publish = useAction(async () => {
    const version = await kept.flush();
    if (version === null) return;
    const path = `/notice-drafts/${draft.id}/publication`;
    const done = await request(path, noticePublished, { method: 'POST', body: { version } });
    const words = `Version ${done.id} publiée (révision ${done.revision}). Les actes déjà jugés qu’elle concerne peuvent l’être de nouveau, au bas de cette page.`;
    await navigate(`/notices/${done.id}`, { state: { saying: { words } } });
  });
  const discard = useAction(async () => {
    await request(`/notice-drafts/${draft.id}`, null, { method: 'DELETE' });
    await navigate('/notices');
  });
  // What it is compared with, and its text, are the server's to hold against each other.
  const compared = JSON.stringify([content.supersedes, content.pages]);
  const shown = useRef(compared);
  useEffect(() => {
    if (kept.state !== 'kept' || shown.current === compared) return;
    shown.current = compared;
    onReload();
  }, [kept.state, compared, onReload]);
  const errorAt = (field: string): string | undefined =>
    asked ? issues.find((issue) => issue.field === field)?.message : undefined;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    setAsked(true);
    await kept.flush();
    publishing.open();
  };
  const isCorrection = draft.revises !== null;
  return (
    <div className={draft.hasDocument ? 'amont-sides' : undefined}>
      {draft.hasDocument && (
        <div className="amont-sides__document">
          <DraftDocument draftId={draft.id} />
        </div>
      )}
      <div className="amont-sides__reading">
        <p className="fr-text--sm" role="status">
          {STATE[kept.state]}
        </p>
        <ProblemAlert
          problem={kept.problem ?? publish.problem ?? discard.problem}
          {...(kept.problem && {
            onRetry: kept.problem.status === 409 ? () => window.location.reload() : () => void kept.flush(),
          })}
        />
        {draft.isRecognised && (
          <Alert
            className="fr-mb-2w"
            severity="warning"
            small
            description="Ce PDF est une image : son texte a été reconnu, lettre par lettre, et peut contenir des fautes. Préférez le fichier d’origine ; à défaut, relisez chaque page et chaque numéro avant de publier."
          />
        )}
        <Lacking issues={issues} />
        <form onSubmit={(event) => void submit(event)} noValidate className="fr-mt-3w">
          <h2 className="fr-h4">Version</h2>
          <IdentityFields content={content} isCorrection={isCorrection} errorAt={errorAt} onChange={change} />
          <h2 className="fr-h4 fr-mt-4w">Contacts</h2>
          <ContactFields contacts={content.contacts} errorAt={errorAt} onChange={(contacts) => change({ contacts })} />
          <h2 className="fr-h4 fr-mt-4w">Rubriques</h2>
          <SectionFields sections={content.sections} errorAt={errorAt} onChange={(sections) => change({ sections })} />
          <h2 className="fr-h4 fr-mt-4w">Texte</h2>
          <LineList
            label="Marques d’un texte ancien"
            hint="Ce qu’une notice à jour ne dit plus, un passage par ligne."
            rows={4}
            values={content.preReformMarkers}
            error={errorAt('preReformMarkers')}
            onChange={(preReformMarkers) => change({ preReformMarkers })}
          />
          <NoticeTextFields pages={content.pages} error={errorAt('pages')} onChange={(pages) => change({ pages })} />
          <div className="amont-buttons fr-mt-3w">
            <Button type="submit" disabled={publish.busy}>
              {isCorrection ? 'Publier la correction' : 'Publier cette version'}
            </Button>
            <Button type="button" priority="tertiary" disabled={discard.busy} onClick={() => discarding.open()}>
              Abandonner ce brouillon
            </Button>
          </div>
        </form>
        {draft.before && (
          <Accordion className="fr-mt-4w" label={`Différences avec ${draft.before.notice.title}`} defaultExpanded>
            <VersionDifferenceView before={draft.before.notice} after={content} text={draft.before.text} />
          </Accordion>
        )}
      </div>
      <publishing.Component
        title="Publier cette version&nbsp;?"
        buttons={[
          { children: 'Continuer à la préparer' },
          { children: 'Publier', disabled: issues.length > 0, onClick: () => void publish.run() },
        ]}
      >
        {issues.length > 0 ? (
          <p>Cette version ne peut pas encore être publiée&nbsp;: complétez les champs signalés.</p>
        ) : (
          <p>
            Les actes y seront comparés aussitôt. Une version publiée ne change plus&nbsp;; une erreur se corrige par
            une révision nouvelle.
          </p>
        )}
      </publishing.Component>
      <discarding.Component
        title="Abandonner ce brouillon&nbsp;?"
        buttons={[{ children: 'Garder le brouillon' }, { children: 'Abandonner', onClick: () => void discard.run() }]}
      >
        <p>Ce qui a été saisi sera perdu. Le registre n’est pas touché.</p>
      </discarding.Component>
    </div>
  );
};
