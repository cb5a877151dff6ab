import { reactionTo } from './reaction-to.ts';

/**
 * The members of a project that was not passed and not worked on diligently are entered in the
 * research-integrity list, each once; with diligence nobody is (MH-1.6.16).
 */
export const enterMembersWhenDiligenceLacking = reactionTo({
  name: 'enterMembersWhenDiligenceLacking',
  handles: ['DiligenceFindingRecorded'],
  react: ({ data: { diligent, projectId, members, document } }) => {
    if (diligent) return [];
    const personRefs = new Set(members.map(({ personRef }) => personRef));
    return [...personRefs].map((personRef) => ({
      intent: {
        type: 'MakeIntegrityEntry',
        data: {
          subject: { kind: 'person', personRef },
          entryId: `${projectId}.${personRef}`,
          projectId,
          document,
        },
      },
    }));
  },
});
