create table public.account (
  id uuid not null,
  email text not null,
  name text not null,
  role text not null,
  password_hash text not null,
  failed_sign_ins integer not null default 0,
  locked_until timestamp with time zone,
  disabled_at timestamp with time zone,
  created_at timestamp with time zone not null default now()
);

create table public.arrival (
  act_id uuid not null,
  batch_id uuid not null,
  ordinal integer not null,
  sha256 text not null,
  name_hash text not null
);

create table public.checkpoint (
  name text not null,
  tx xid8 not null,
  "position" bigint not null,
  updated_at timestamp with time zone not null default now()
);

create table public.document_claim (
  sha256 text not null,
  act_id uuid not null
);

create table public.event (
  "position" bigint not null generated always as identity,
  tx xid8 not null default pg_current_xact_id(),
  stream_id text not null,
  stream_version integer not null,
  type text not null,
  schema_version smallint not null,
  data jsonb not null,
  business_date date,
  actor_kind text not null,
  actor_id text not null,
  correlation_id text,
  recorded_at timestamp with time zone not null,
  hash bytea not null
);

create table public.notice_draft (
  id uuid not null,
  version integer not null,
  revises text,
  document text,
  file_name text,
  is_recognised boolean not null,
  content jsonb not null,
  updated_at timestamp with time zone not null default now(),
  updated_by text not null
);

create table public.office_session (
  token_hash bytea not null,
  key_id uuid not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null
);

create table public.procedure_token (
  token text not null,
  procedure_id text not null
);

create table public.program_key (
  id uuid not null,
  label text not null,
  scope text not null,
  office_id text,
  secret_hash bytea not null,
  created_at timestamp with time zone not null default now(),
  last_used_at timestamp with time zone,
  revoked_at timestamp with time zone
);

create table public.session (
  token_hash bytea not null,
  account_id uuid not null,
  created_at timestamp with time zone not null default now(),
  expires_at timestamp with time zone not null
);

create table public.vault_entry (
  owner_id text not null,
  kind text not null,
  sealed bytea not null
);

create table public.vault_key (
  id text not null,
  wrapped bytea,
  created_at timestamp with time zone not null default now(),
  destroyed_at timestamp with time zone
);

create table public.vault_owner (
  owner_id text not null,
  key_id text not null
);

create table view.act (
  id uuid not null,
  batch_id uuid not null,
  demonstration boolean not null,
  ordinal integer not null,
  sha256 text not null,
  size_bytes bigint not null,
  received_at timestamp with time zone not null,
  received_position bigint not null,
  status text not null,
  settled_at timestamp with time zone,
  original_act_id uuid,
  refusal_code text,
  failed_step text,
  failed_code text,
  failed_at timestamp with time zone,
  pages integer,
  pages_without_text integer[] not null,
  text_source text,
  type text,
  served_on date,
  office_id text,
  office_name text,
  sector text,
  postal_code text,
  phone_count integer,
  debt_cents bigint,
  verdict text,
  finding_kinds text[] not null,
  review_needed boolean not null,
  review_blocking boolean not null,
  review_reasons jsonb not null,
  facts jsonb,
  confidence jsonb not null,
  procedure_id uuid,
  relation text,
  score double precision,
  evidence jsonb not null,
  filed_at timestamp with time zone,
  counted boolean not null,
  changed_tx xid8 not null,
  changed_position bigint not null
);

create table view.batch (
  id uuid not null,
  submitted_at timestamp with time zone not null,
  submitted_position bigint not null,
  demonstration boolean not null,
  channel text not null,
  closed_at timestamp with time zone,
  closed_submitted integer,
  removed boolean not null
);

create table view.contact (
  act_id uuid not null,
  channel text not null,
  procedure_id uuid not null,
  batch_id uuid not null,
  stage text not null,
  week text not null,
  due_by date,
  hearing_on date,
  recorded_at timestamp with time zone not null
);

create table view.contest (
  id uuid not null,
  act_id uuid not null,
  batch_id uuid not null,
  office_id text not null,
  point jsonb not null,
  raised_at timestamp with time zone not null,
  outcome text,
  answered_at timestamp with time zone
);

create table view.flow (
  grain text not null,
  period integer not null,
  stage text not null,
  sector text not null,
  procedures integer not null
);

create table view.follow_up (
  "position" bigint not null,
  procedure_id uuid not null,
  follow_up text not null,
  happened_on date not null,
  channel text,
  source text not null,
  sector text not null,
  recorded_at timestamp with time zone not null,
  details jsonb not null,
  entry_id uuid,
  noted boolean not null,
  withdrawn_at timestamp with time zone
);

create table view.known_to_services (
  "position" bigint not null,
  procedure_id uuid not null,
  answer text not null,
  source text not null,
  answered_on date not null,
  recorded_at timestamp with time zone not null
);

create table view.office (
  id text not null,
  name text,
  reports text not null,
  address boolean not null
);

create table view.office_check (
  "position" bigint not null,
  office_id text not null,
  checked_on date not null
);

create table view.office_move (
  "position" bigint not null,
  office_id text not null,
  moved jsonb not null,
  why text not null,
  recorded_at timestamp with time zone not null
);

create table view.office_report (
  "position" bigint not null,
  office_id text not null,
  from_day date not null,
  until_day date not null,
  sent_on date not null,
  acts integer not null,
  mail_id uuid not null,
  recorded_at timestamp with time zone not null
);

create table view.office_spelling (
  spelling text not null,
  office_id text not null,
  name text not null,
  postal_code text,
  city text,
  phones text[] not null,
  how text not null,
  maybe text[] not null,
  first_seen_at timestamp with time zone not null
);

create table view.outreach (
  act_id uuid not null,
  procedure_id uuid not null,
  batch_id uuid not null,
  stage text not null,
  decided_on date not null,
  channels text[] not null,
  none_reason text,
  rules jsonb not null,
  recorded_at timestamp with time zone not null
);

create table view.procedure (
  id uuid not null,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  sector text not null,
  postal_code text,
  stage text,
  stage_on date,
  hearing_on date,
  known_to_services text
);

create table view.procedure_stage (
  "position" bigint not null,
  procedure_id uuid not null,
  stage text not null,
  reached_on date not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  sector text not null,
  postal_code text,
  source text not null,
  act_id uuid,
  batch_id uuid,
  hearing_on date,
  calendar jsonb not null
);

create table view.report_setting (
  id text not null,
  median boolean not null
);

create unlogged table view_shadow.act (
  id uuid not null,
  batch_id uuid not null,
  demonstration boolean not null,
  ordinal integer not null,
  sha256 text not null,
  size_bytes bigint not null,
  received_at timestamp with time zone not null,
  received_position bigint not null,
  status text not null,
  settled_at timestamp with time zone,
  original_act_id uuid,
  refusal_code text,
  failed_step text,
  failed_code text,
  failed_at timestamp with time zone,
  pages integer,
  pages_without_text integer[] not null,
  text_source text,
  type text,
  served_on date,
  office_id text,
  office_name text,
  sector text,
  postal_code text,
  phone_count integer,
  debt_cents bigint,
  verdict text,
  finding_kinds text[] not null,
  review_needed boolean not null,
  review_blocking boolean not null,
  review_reasons jsonb not null,
  facts jsonb,
  confidence jsonb not null,
  procedure_id uuid,
  relation text,
  score double precision,
  evidence jsonb not null,
  filed_at timestamp with time zone,
  counted boolean not null,
  changed_tx xid8 not null,
  changed_position bigint not null
);

create unlogged table view_shadow.batch (
  id uuid not null,
  submitted_at timestamp with time zone not null,
  submitted_position bigint not null,
  demonstration boolean not null,
  channel text not null,
  closed_at timestamp with time zone,
  closed_submitted integer,
  removed boolean not null
);

create unlogged table view_shadow.contact (
  act_id uuid not null,
  channel text not null,
  procedure_id uuid not null,
  batch_id uuid not null,
  stage text not null,
  week text not null,
  due_by date,
  hearing_on date,
  recorded_at timestamp with time zone not null
);

create unlogged table view_shadow.contest (
  id uuid not null,
  act_id uuid not null,
  batch_id uuid not null,
  office_id text not null,
  point jsonb not null,
  raised_at timestamp with time zone not null,
  outcome text,
  answered_at timestamp with time zone
);

create unlogged table view_shadow.flow (
  grain text not null,
  period integer not null,
  stage text not null,
  sector text not null,
  procedures integer not null
);

create unlogged table view_shadow.follow_up (
  "position" bigint not null,
  procedure_id uuid not null,
  follow_up text not null,
  happened_on date not null,
  channel text,
  source text not null,
  sector text not null,
  recorded_at timestamp with time zone not null,
  details jsonb not null,
  entry_id uuid,
  noted boolean not null,
  withdrawn_at timestamp with time zone
);

create unlogged table view_shadow.known_to_services (
  "position" bigint not null,
  procedure_id uuid not null,
  answer text not null,
  source text not null,
  answered_on date not null,
  recorded_at timestamp with time zone not null
);

create unlogged table view_shadow.office (
  id text not null,
  name text,
  reports text not null,
  address boolean not null
);

create unlogged table view_shadow.office_check (
  "position" bigint not null,
  office_id text not null,
  checked_on date not null
);

create unlogged table view_shadow.office_move (
  "position" bigint not null,
  office_id text not null,
  moved jsonb not null,
  why text not null,
  recorded_at timestamp with time zone not null
);

create unlogged table view_shadow.office_report (
  "position" bigint not null,
  office_id text not null,
  from_day date not null,
  until_day date not null,
  sent_on date not null,
  acts integer not null,
  mail_id uuid not null,
  recorded_at timestamp with time zone not null
);

create unlogged table view_shadow.office_spelling (
  spelling text not null,
  office_id text not null,
  name text not null,
  postal_code text,
  city text,
  phones text[] not null,
  how text not null,
  maybe text[] not null,
  first_seen_at timestamp with time zone not null
);

create unlogged table view_shadow.outreach (
  act_id uuid not null,
  procedure_id uuid not null,
  batch_id uuid not null,
  stage text not null,
  decided_on date not null,
  channels text[] not null,
  none_reason text,
  rules jsonb not null,
  recorded_at timestamp with time zone not null
);

create unlogged table view_shadow.procedure (
  id uuid not null,
  opened_at timestamp with time zone not null,
  opened_by text not null,
  sector text not null,
  postal_code text,
  stage text,
  stage_on date,
  hearing_on date,
  known_to_services text
);

create unlogged table view_shadow.procedure_stage (
  "position" bigint not null,
  procedure_id uuid not null,
  stage text not null,
  reached_on date not null,
  recorded_at timestamp with time zone not null,
  superseded_at timestamp with time zone,
  sector text not null,
  postal_code text,
  source text not null,
  act_id uuid,
  batch_id uuid,
  hearing_on date,
  calendar jsonb not null
);

create unlogged table view_shadow.report_setting (
  id text not null,
  median boolean not null
);

alter table public.account add constraint account_pkey PRIMARY KEY (id);

alter table public.account add constraint account_role_check CHECK ((role = ANY (ARRAY['operator'::text, 'admin'::text, 'adil'::text, 'empex'::text])));

alter table public.arrival add constraint arrival_batch_id_ordinal_key UNIQUE (batch_id, ordinal);

alter table public.arrival add constraint arrival_batch_id_sha256_name_hash_key UNIQUE (batch_id, sha256, name_hash);

alter table public.arrival add constraint arrival_ordinal_check CHECK ((ordinal > 0));

alter table public.arrival add constraint arrival_pkey PRIMARY KEY (act_id);

alter table public.checkpoint add constraint checkpoint_pkey PRIMARY KEY (name);

alter table public.document_claim add constraint document_claim_act_id_key UNIQUE (act_id);

alter table public.document_claim add constraint document_claim_pkey PRIMARY KEY (sha256);

alter table public.event add constraint event_actor_kind_check CHECK ((actor_kind = ANY (ARRAY['person'::text, 'program'::text, 'system'::text])));

alter table public.event add constraint event_hash_check CHECK ((octet_length(hash) = 32));

alter table public.event add constraint event_pkey PRIMARY KEY ("position");

alter table public.event add constraint event_schema_version_check CHECK ((schema_version > 0));

alter table public.event add constraint event_stream_id_stream_version_key UNIQUE (stream_id, stream_version);

alter table public.event add constraint event_stream_version_check CHECK ((stream_version > 0));

alter table public.notice_draft add constraint notice_draft_pkey PRIMARY KEY (id);

alter table public.notice_draft add constraint notice_draft_version_check CHECK ((version > 0));

alter table public.office_session add constraint office_session_key_id_fkey FOREIGN KEY (key_id) REFERENCES program_key(id) ON DELETE CASCADE;

alter table public.office_session add constraint office_session_pkey PRIMARY KEY (token_hash);

alter table public.procedure_token add constraint procedure_token_pkey PRIMARY KEY (token, procedure_id);

alter table public.program_key add constraint program_key_check CHECK (((scope = 'office'::text) = (office_id IS NOT NULL)));

alter table public.program_key add constraint program_key_pkey PRIMARY KEY (id);

alter table public.program_key add constraint program_key_scope_check CHECK ((scope = ANY (ARRAY['operator'::text, 'office'::text])));

alter table public.program_key add constraint program_key_secret_hash_key UNIQUE (secret_hash);

alter table public.session add constraint session_account_id_fkey FOREIGN KEY (account_id) REFERENCES account(id) ON DELETE CASCADE;

alter table public.session add constraint session_pkey PRIMARY KEY (token_hash);

alter table public.vault_entry add constraint vault_entry_owner_id_fkey FOREIGN KEY (owner_id) REFERENCES vault_owner(owner_id);

alter table public.vault_entry add constraint vault_entry_pkey PRIMARY KEY (owner_id, kind);

alter table public.vault_key add constraint vault_key_check CHECK (((wrapped IS NULL) = (destroyed_at IS NOT NULL)));

alter table public.vault_key add constraint vault_key_pkey PRIMARY KEY (id);

alter table public.vault_owner add constraint vault_owner_key_id_fkey FOREIGN KEY (key_id) REFERENCES vault_key(id);

alter table public.vault_owner add constraint vault_owner_pkey PRIMARY KEY (owner_id);

alter table view.act add constraint act_pkey PRIMARY KEY (id);

alter table view.batch add constraint batch_pkey PRIMARY KEY (id);

alter table view.contact add constraint contact_pkey PRIMARY KEY (act_id, channel);

alter table view.contest add constraint contest_pkey PRIMARY KEY (id);

alter table view.flow add constraint flow_pkey PRIMARY KEY (grain, period, stage, sector);

alter table view.follow_up add constraint follow_up_pkey PRIMARY KEY ("position");

alter table view.known_to_services add constraint known_to_services_pkey PRIMARY KEY ("position");

alter table view.office add constraint office_pkey PRIMARY KEY (id);

alter table view.office_check add constraint office_check_pkey PRIMARY KEY ("position");

alter table view.office_move add constraint office_move_pkey PRIMARY KEY ("position");

alter table view.office_report add constraint office_report_pkey PRIMARY KEY ("position");

alter table view.office_spelling add constraint office_spelling_pkey PRIMARY KEY (spelling);

alter table view.outreach add constraint outreach_pkey PRIMARY KEY (act_id);

alter table view.procedure add constraint procedure_pkey PRIMARY KEY (id);

alter table view.procedure_stage add constraint procedure_stage_pkey PRIMARY KEY ("position");

alter table view.report_setting add constraint report_setting_pkey PRIMARY KEY (id);

alter table view_shadow.act add constraint act_pkey PRIMARY KEY (id);

alter table view_shadow.batch add constraint batch_pkey PRIMARY KEY (id);

alter table view_shadow.contact add constraint contact_pkey PRIMARY KEY (act_id, channel);

alter table view_shadow.contest add constraint contest_pkey PRIMARY KEY (id);

alter table view_shadow.flow add constraint flow_pkey PRIMARY KEY (grain, period, stage, sector);

alter table view_shadow.follow_up add constraint follow_up_pkey PRIMARY KEY ("position");

alter table view_shadow.known_to_services add constraint known_to_services_pkey PRIMARY KEY ("position");

alter table view_shadow.office add constraint office_pkey PRIMARY KEY (id);

alter table view_shadow.office_check add constraint office_check_pkey PRIMARY KEY ("position");

alter table view_shadow.office_move add constraint office_move_pkey PRIMARY KEY ("position");

alter table view_shadow.office_report add constraint office_report_pkey PRIMARY KEY ("position");

alter table view_shadow.office_spelling add constraint office_spelling_pkey PRIMARY KEY (spelling);

alter table view_shadow.outreach add constraint outreach_pkey PRIMARY KEY (act_id);

alter table view_shadow.procedure add constraint procedure_pkey PRIMARY KEY (id);

alter table view_shadow.procedure_stage add constraint procedure_stage_pkey PRIMARY KEY ("position");

alter table view_shadow.report_setting add constraint report_setting_pkey PRIMARY KEY (id);

CREATE INDEX act_by_office ON view.act USING btree (office_id, received_position DESC);

CREATE INDEX act_by_office ON view_shadow.act USING btree (office_id, received_position DESC);

CREATE INDEX act_by_status ON view.act USING btree (status, received_position DESC);

CREATE INDEX act_by_status ON view_shadow.act USING btree (status, received_position DESC);

CREATE INDEX act_counted ON view.act USING btree (served_on) INCLUDE (type, verdict, sector, postal_code, phone_count) WHERE counted;

CREATE INDEX act_counted ON view_shadow.act USING btree (served_on) INCLUDE (type, verdict, sector, postal_code, phone_count) WHERE counted;

CREATE INDEX act_in_review ON view.act USING btree (received_position DESC) WHERE review_needed;

CREATE INDEX act_in_review ON view_shadow.act USING btree (received_position DESC) WHERE review_needed;

CREATE INDEX act_newest ON view.act USING btree (received_position DESC);

CREATE INDEX act_newest ON view_shadow.act USING btree (received_position DESC);

CREATE INDEX act_of_batch ON view.act USING btree (batch_id, ordinal, received_position);

CREATE INDEX act_of_batch ON view_shadow.act USING btree (batch_id, ordinal, received_position);

CREATE INDEX act_of_batch_changed ON view.act USING btree (batch_id, changed_tx, changed_position);

CREATE INDEX act_of_batch_changed ON view_shadow.act USING btree (batch_id, changed_tx, changed_position);

CREATE INDEX act_of_batch_summary ON view.act USING btree (batch_id) INCLUDE (status, settled_at, refusal_code, review_needed, verdict);

CREATE INDEX act_of_batch_summary ON view_shadow.act USING btree (batch_id) INCLUDE (status, settled_at, refusal_code, review_needed, verdict);

CREATE INDEX act_of_procedure ON view.act USING btree (procedure_id) WHERE (procedure_id IS NOT NULL);

CREATE INDEX act_of_procedure ON view_shadow.act USING btree (procedure_id) WHERE (procedure_id IS NOT NULL);

CREATE INDEX act_received ON view.act USING btree (received_at) INCLUDE (status);

CREATE INDEX act_received ON view_shadow.act USING btree (received_at) INCLUDE (status);

CREATE INDEX arrival_sha256 ON public.arrival USING btree (sha256);

CREATE INDEX batch_newest ON view.batch USING btree (submitted_position DESC) WHERE (NOT removed);

CREATE INDEX batch_newest ON view_shadow.batch USING btree (submitted_position DESC) WHERE (NOT removed);

CREATE INDEX contact_of_batch ON view.contact USING btree (batch_id);

CREATE INDEX contact_of_batch ON view_shadow.contact USING btree (batch_id);

CREATE INDEX contact_of_channel ON view.contact USING btree (channel, due_by);

CREATE INDEX contact_of_channel ON view_shadow.contact USING btree (channel, due_by);

CREATE INDEX contact_of_procedure ON view.contact USING btree (procedure_id);

CREATE INDEX contact_of_procedure ON view_shadow.contact USING btree (procedure_id);

CREATE INDEX contact_of_week ON view.contact USING btree (week, channel);

CREATE INDEX contact_of_week ON view_shadow.contact USING btree (week, channel);

CREATE INDEX contest_act ON view.contest USING btree (act_id);

CREATE INDEX contest_act ON view_shadow.contest USING btree (act_id);

CREATE INDEX contest_office ON view.contest USING btree (office_id);

CREATE INDEX contest_office ON view_shadow.contest USING btree (office_id);

CREATE INDEX contest_open ON view.contest USING btree (raised_at) WHERE (outcome IS NULL);

CREATE INDEX contest_open ON view_shadow.contest USING btree (raised_at) WHERE (outcome IS NULL);

CREATE INDEX event_correlation ON public.event USING btree (correlation_id) WHERE (correlation_id IS NOT NULL);

CREATE INDEX event_tx_position ON public.event USING btree (tx, "position");

CREATE INDEX follow_up_happened ON view.follow_up USING btree (channel, follow_up, happened_on) INCLUDE (procedure_id);

CREATE INDEX follow_up_happened ON view_shadow.follow_up USING btree (channel, follow_up, happened_on) INCLUDE (procedure_id);

CREATE INDEX follow_up_of_procedure ON view.follow_up USING btree (procedure_id);

CREATE INDEX follow_up_of_procedure ON view_shadow.follow_up USING btree (procedure_id);

CREATE INDEX known_to_services_of_procedure ON view.known_to_services USING btree (procedure_id);

CREATE INDEX known_to_services_of_procedure ON view_shadow.known_to_services USING btree (procedure_id);

CREATE INDEX office_check_office ON view.office_check USING btree (office_id, checked_on);

CREATE INDEX office_check_office ON view_shadow.office_check USING btree (office_id, checked_on);

CREATE INDEX office_report_office ON view.office_report USING btree (office_id, sent_on);

CREATE INDEX office_report_office ON view_shadow.office_report USING btree (office_id, sent_on);

CREATE INDEX office_session_key ON public.office_session USING btree (key_id);

CREATE INDEX office_spelling_office ON view.office_spelling USING btree (office_id);

CREATE INDEX office_spelling_office ON view_shadow.office_spelling USING btree (office_id);

CREATE INDEX outreach_none ON view.outreach USING btree (none_reason) WHERE (none_reason IS NOT NULL);

CREATE INDEX outreach_none ON view_shadow.outreach USING btree (none_reason) WHERE (none_reason IS NOT NULL);

CREATE INDEX outreach_of_batch ON view.outreach USING btree (batch_id);

CREATE INDEX outreach_of_batch ON view_shadow.outreach USING btree (batch_id);

CREATE INDEX outreach_of_procedure ON view.outreach USING btree (procedure_id);

CREATE INDEX outreach_of_procedure ON view_shadow.outreach USING btree (procedure_id);

CREATE INDEX procedure_newest ON view.procedure USING btree (COALESCE(stage_on, '0001-01-01'::date) DESC, id DESC);

CREATE INDEX procedure_newest ON view_shadow.procedure USING btree (COALESCE(stage_on, '0001-01-01'::date) DESC, id DESC);

CREATE INDEX procedure_token_procedure ON public.procedure_token USING btree (procedure_id);

CREATE INDEX session_account ON public.session USING btree (account_id);

CREATE INDEX stage_of_arrondissement ON view.procedure_stage USING btree (postal_code, reached_on) INCLUDE (stage, sector, procedure_id, recorded_at, superseded_at);

CREATE INDEX stage_of_arrondissement ON view_shadow.procedure_stage USING btree (postal_code, reached_on) INCLUDE (stage, sector, procedure_id, recorded_at, superseded_at);

CREATE INDEX stage_of_batch ON view.procedure_stage USING btree (batch_id) WHERE (batch_id IS NOT NULL);

CREATE INDEX stage_of_batch ON view_shadow.procedure_stage USING btree (batch_id) WHERE (batch_id IS NOT NULL);

CREATE INDEX stage_of_procedure ON view.procedure_stage USING btree (procedure_id);

CREATE INDEX stage_of_procedure ON view_shadow.procedure_stage USING btree (procedure_id);

CREATE INDEX stage_recorded ON view.procedure_stage USING brin (recorded_at);

CREATE INDEX stage_recorded ON view_shadow.procedure_stage USING brin (recorded_at);

CREATE INDEX vault_owner_key ON public.vault_owner USING btree (key_id);

CREATE UNIQUE INDEX account_email ON public.account USING btree (lower(email));

CREATE TRIGGER event_appended AFTER INSERT ON public.event FOR EACH STATEMENT EXECUTE FUNCTION event_appended();

CREATE TRIGGER event_is_append_only BEFORE DELETE OR UPDATE OR TRUNCATE ON public.event FOR EACH STATEMENT EXECUTE FUNCTION event_is_append_only();

CREATE OR REPLACE FUNCTION public.event_appended()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      perform pg_notify('event', '');
      return null;
    end $function$
;

CREATE OR REPLACE FUNCTION public.event_is_append_only()
 RETURNS trigger
 LANGUAGE plpgsql
AS $function$
    begin
      raise exception 'event is append-only' using errcode = 'insufficient_privilege';
    end $function$
;

grant delete, insert, select, update on public.account to amont_app;

grant delete, insert, select, update on public.arrival to amont_app;

grant delete, insert, select, update on public.checkpoint to amont_app;

grant delete, insert, select, update on public.document_claim to amont_app;

grant insert, select on public.event to amont_app;

grant delete, insert, select, update on public.notice_draft to amont_app;

grant delete, insert, select, update on public.office_session to amont_app;

grant delete, insert, select, update on public.procedure_token to amont_app;

grant delete, insert, select, update on public.program_key to amont_app;

grant delete, insert, select, update on public.session to amont_app;

grant delete, insert, select, update on public.vault_entry to amont_app;

grant delete, insert, select, update on public.vault_key to amont_app;

grant delete, insert, select, update on public.vault_owner to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.act to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.batch to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.contact to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.contest to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.flow to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.follow_up to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.known_to_services to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.office to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.office_check to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.office_move to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.office_report to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.office_spelling to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.outreach to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.procedure to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.procedure_stage to amont_app;

grant delete, insert, references, select, trigger, truncate, update on view.report_setting to amont_app;

grant delete, insert, select, truncate, update on view_shadow.act to amont_app;

grant delete, insert, select, truncate, update on view_shadow.batch to amont_app;

grant delete, insert, select, truncate, update on view_shadow.contact to amont_app;

grant delete, insert, select, truncate, update on view_shadow.contest to amont_app;

grant delete, insert, select, truncate, update on view_shadow.flow to amont_app;

grant delete, insert, select, truncate, update on view_shadow.follow_up to amont_app;

grant delete, insert, select, truncate, update on view_shadow.known_to_services to amont_app;

grant delete, insert, select, truncate, update on view_shadow.office to amont_app;

grant delete, insert, select, truncate, update on view_shadow.office_check to amont_app;

grant delete, insert, select, truncate, update on view_shadow.office_move to amont_app;

grant delete, insert, select, truncate, update on view_shadow.office_report to amont_app;

grant delete, insert, select, truncate, update on view_shadow.office_spelling to amont_app;

grant delete, insert, select, truncate, update on view_shadow.outreach to amont_app;

grant delete, insert, select, truncate, update on view_shadow.procedure to amont_app;

grant delete, insert, select, truncate, update on view_shadow.procedure_stage to amont_app;

grant delete, insert, select, truncate, update on view_shadow.report_setting to amont_app;
