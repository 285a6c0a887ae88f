/** Small memory (a laptop, a two-core server), and no transaction left open by a lost client may freeze the log's tail. */
export const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  shared_buffers: '128MB',
  max_connections: '60',
  idle_in_transaction_session_timeout: '60s',
  synchronous_commit: 'on',
  max_wal_size: '512MB',
  wal_compression: 'on',
  autovacuum_naptime: '20s',
  random_page_cost: '1.1',
  jit: 'off',
  log_min_messages: 'warning',
  // Statements in the log could hold personal data.
  log_min_error_statement: 'panic',
};

/** For throw-away clusters. */
export const NOT_DURABLE = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off' };
