import type { FastifyInstance } from 'fastify';
import type { ApiDeps } from '../api-deps.ts';
import { contactRoutes } from './contact.route.ts';
import { contactExportRoutes } from './contact-export.route.ts';
import { letterRunRoutes } from './letter-run.route.ts';
import { letterTemplateRoutes } from './letter-template.route.ts';
import { planRoutes } from './plan.route.ts';
import { teamRoutes } from './team.route.ts';

/** All that contacting households needs: plans, letters, lists, and what settles a block. */
export const contactingRoutes = (scope: FastifyInstance, deps: ApiDeps): void => {
  for (const register of [
    planRoutes,
    contactRoutes,
    letterRunRoutes,
    letterTemplateRoutes,
    contactExportRoutes,
    teamRoutes,
  ])
    register(scope, deps);
};
