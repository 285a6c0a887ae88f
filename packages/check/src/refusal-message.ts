import type { RefusalCode } from '@amont/domain/act/act-type';
import type { Refusal } from '@amont/domain/act/checked-act';
import { refusalMessage } from '@amont/domain/act/refusal-message';

/** A refusal as answers carry it: its code and its sentence. */
export const refusalOf = (code: RefusalCode): Refusal => ({ code, message: refusalMessage(code) });
