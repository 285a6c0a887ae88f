import { problem as problemSchema } from '@amont/contracts/http/session';

export type FieldError = { readonly field: string; readonly message: string };

/**
 * A request that did not give what was asked, in words a person can read. `code` is stable (`console.network` when the
 * server could not be reached); `status` is the HTTP status, 0 without an answer.
 */
export class ApiProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly title: string;
  readonly detail: string | null;
  readonly errors: readonly FieldError[];

  constructor(facts: { code: string; status: number; title: string; detail?: string; errors?: readonly FieldError[] }) {
    super(facts.title);
    this.name = 'ApiProblem';
    this.code = facts.code;
    this.status = facts.status;
    this.title = facts.title;
    this.detail = facts.detail ?? null;
    this.errors = facts.errors ?? [];
  }
}

const BY_STATUS: Readonly<Record<number, string>> = {
  400: 'La demande est incomplète ou mal formée.',
  401: 'Votre session est terminée. Connectez-vous à nouveau.',
  403: 'Votre compte ne permet pas cette action.',
  404: 'Cet élément n’existe pas ou n’existe plus.',
  409: 'Cet élément a changé entre-temps. Rechargez la page et recommencez.',
  413: 'L’envoi est trop volumineux pour le serveur.',
  415: 'Ce type de fichier n’est pas accepté.',
  429: 'Trop de demandes en peu de temps. Patientez une minute avant de recommencer.',
  503: 'Le service est momentanément indisponible. Réessayez dans un instant.',
};

export const networkProblem = (): ApiProblem =>
  new ApiProblem({
    code: 'console.network',
    status: 0,
    title: 'Le serveur ne répond pas.',
    detail: 'Vérifiez votre connexion au réseau, puis réessayez.',
  });

export const unexpectedAnswer = (status: number): ApiProblem =>
  new ApiProblem({
    code: 'console.unexpected-answer',
    status,
    title: 'La réponse du serveur n’a pas la forme attendue.',
    detail: 'Rechargez la page\u00a0: la console et le serveur n’ont peut-être pas la même version.',
  });

/** Reads an error body (RFC 9457) when there is one; otherwise says in French what the status means. */
export const problemOf = (status: number, body: unknown): ApiProblem => {
  const parsed = problemSchema.safeParse(body);
  if (!parsed.success) {
    return new ApiProblem({
      code: `http.${status}`,
      status,
      title: BY_STATUS[status] ?? `Le serveur a répondu par une erreur (${status}).`,
    });
  }
  const { code, title, detail, errors } = parsed.data;
  return new ApiProblem({ code, status, title, ...(detail && { detail }), ...(errors && { errors }) });
};

/** Any thrown value as a problem that can be shown. */
export const asProblem = (thrown: unknown): ApiProblem =>
  thrown instanceof ApiProblem
    ? thrown
    : new ApiProblem({ code: 'console.fault', status: 0, title: 'Une erreur inattendue est survenue dans la page.' });
