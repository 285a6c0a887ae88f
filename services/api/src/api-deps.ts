import type { Documents } from '@amont/documents/documents';
import type { CheckedFile } from '@amont/domain/act/checked-act';
import type { PageRange } from '@amont/domain/act/page-range';
import type { RegisteredNotice } from '@amont/domain/notice/notice-version';
import type { Mailer } from '@amont/mail/open-mailer';
import type { Config } from '@amont/runtime/config';
import type { Logger } from '@amont/runtime/logger';
import type { Store } from '@amont/store/open-store';

/** What the HTTP edge stands on. */
export type ApiDeps = {
  readonly store: Store;
  readonly documents: Documents;
  readonly config: Config;
  readonly log: Logger;
  /** The secret of the instance's own command line; null where there is none. */
  readonly localKey: string | null;
  /** Folder of the built console; null serves no pages. */
  readonly consoleFolder: string | null;
  /** Folder uploads are written to before they are kept. */
  readonly uploadFolder: string;
  /**
   * Reads and examines one file without keeping anything; `blocking`: a doubt is about whose act it is; `reader`: who read it, null
   * when it could not be read. `range`: its pages, when the file holds more than the act.
   */
  readonly check: (
    bytes: Uint8Array,
    range?: PageRange,
  ) => Promise<{ readonly checked: CheckedFile; readonly blocking: boolean; readonly reader: string | null }>;
  /** Who reads and examines here and now. */
  readonly versions: { readonly reader: string; readonly examiner: string };
  /** Every version of the notices that acts are judged by, with its text. */
  readonly notices: () => Promise<readonly RegisteredNotice[]>;
  /** Sends reports to offices. */
  readonly mailer: Mailer;
  /** Where messages are kept that do not leave. */
  readonly outboxFolder: string;
  /** Today in Paris, `YYYY-MM-DD`. */
  readonly today: () => string;
};
