import { part } from '../../shell/late-component.ts';

export const ResumeCard = part('ResumeCard', () => import('./resume-card.tsx'));
export const LiveSessionCard = part('LiveSessionCard', () => import('./live-session-card.tsx'));
