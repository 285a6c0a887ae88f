/** On this channel it is told that the registry of notices has a new revision. */
export const REGISTRY_CHANNEL = 'amont_notices';
