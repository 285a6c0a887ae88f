import type { FastifyError, FastifyReply, FastifyRequest } from 'fastify';
import { hasZodFastifySchemaValidationErrors } from 'fastify-type-provider-zod';

/** An answer the caller can act on: stable code, HTTP status, a French sentence that says what to do. */
export class HttpProblem extends Error {
  readonly code: string;
  readonly status: number;
  readonly detail: string;
  /** Field by field, where the caller can put something right. */
  readonly errors: readonly { readonly field: string; readonly message: string }[];
  constructor(status: number, code: string, detail: string, errors: HttpProblem['errors'] = []) {
    super(`${code}: ${detail}`);
    this.code = code;
    this.status = status;
    this.detail = detail;
    this.errors = errors;
  }
}

const TITLES: Readonly<Record<number, string>> = {
  400: 'Demande incorrecte',
  401: 'Connexion nécessaire',
  403: 'Accès refusé',
  404: 'Introuvable',
  409: 'Action impossible dans cet état',
  413: 'Envoi trop volumineux',
  415: 'Format non accepté',
  422: 'Contenu incorrect',
  429: 'Trop de tentatives',
  503: 'Service momentanément indisponible',
};

/** Errors of the framework's own edge, by its code: status and sentence. */
const EDGE: Readonly<Record<string, readonly [number, string, string]>> = {
  FST_ERR_CTP_BODY_TOO_LARGE: [
    413,
    'upload.too-large',
    'L’envoi dépasse la taille permise. Envoyez les fichiers en plusieurs fois.',
  ],
  FST_REQ_FILE_TOO_LARGE: [413, 'upload.too-large', 'Un fichier dépasse la taille permise.'],
  FST_INVALID_MULTIPART_CONTENT_TYPE: [
    415,
    'upload.not-multipart',
    'L’envoi doit être un formulaire multipart/form-data.',
  ],
  FST_ERR_CTP_INVALID_MEDIA_TYPE: [415, 'request.media-type', 'Ce type de contenu n’est pas accepté ici.'],
  FST_ERR_CTP_INVALID_JSON_BODY: [400, 'request.json', 'Le corps de la demande n’est pas du JSON lisible.'],
  FST_ERR_CTP_EMPTY_JSON_BODY: [400, 'request.json', 'Le corps de la demande est vide.'],
  'indicator.wrong-period': [
    400,
    'indicators.period',
    'La période demandée n’existe pas, ou finit avant de commencer.',
  ],
  'mail.not-sent': [
    503,
    'mail.not-sent',
    'Le serveur de courrier n’a pas pris le message : rien n’est parti. Vérifiez l’adresse de l’étude, puis réessayez.',
  ],
  'store.version-conflict': [
    409,
    'store.version-conflict',
    'Une autre action vient de modifier cet objet. Rechargez la page et recommencez.',
  ],
};

const send = (reply: FastifyReply, status: number, code: string, detail: string, errors?: unknown) =>
  reply
    .code(status)
    .type('application/problem+json')
    .send({
      type: `urn:amont:${code}`,
      title: TITLES[status] ?? 'Erreur du service',
      status,
      code,
      detail,
      ...(errors ? { errors } : {}),
    });

const isBenign = (error: FastifyError): boolean =>
  error.statusCode !== undefined && error.statusCode >= 400 && error.statusCode < 500;

/** Maps every error once to RFC 9457. What is unknown is logged and told as such, never with its inner words. */
export const answerError = (error: FastifyError, request: FastifyRequest, reply: FastifyReply): FastifyReply => {
  if (error instanceof HttpProblem)
    return send(reply, error.status, error.code, error.detail, error.errors.length > 0 ? error.errors : undefined);
  if (hasZodFastifySchemaValidationErrors(error)) {
    const errors = error.validation.map((issue) => ({
      field: issue.instancePath.replace(/^\//, '').replaceAll('/', '.'),
      message: issue.message ?? 'valeur incorrecte',
    }));
    const fields = errors.map((e) => e.field || 'corps').join(', ');
    return send(reply, 400, 'request.invalid', `Valeur absente ou incorrecte : ${fields}.`, errors);
  }
  const edge = EDGE[error.code];
  if (edge) return send(reply, ...edge);
  if (isBenign(error))
    return send(reply, error.statusCode ?? 400, 'request.refused', 'La demande n’a pas pu être comprise.');
  request.log.error({ err: error }, 'request failed');
  return send(reply, 500, 'internal', 'Une erreur est survenue. Elle a été enregistrée ; réessayez dans un instant.');
};

export const notFound = (what: string): HttpProblem => new HttpProblem(404, 'not-found', `${what} : introuvable.`);
