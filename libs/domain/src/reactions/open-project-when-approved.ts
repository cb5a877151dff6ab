import { reactionTo } from './reaction-to.ts';

/** An approved application becomes a project, approved on the day the approval happened. */
export const openProjectWhenApproved = reactionTo({
  name: 'openProjectWhenApproved',
  handles: ['ApplicationApproved'],
  react: ({ data, occurredOn }) => [
    {
      intent: {
        type: 'OpenProject',
        data: {
          projectId: data.projectId,
          applicationId: data.applicationId,
          callId: data.callId,
          programme: data.programme,
          policyVersion: data.policyVersion,
          fundId: data.fundId,
          commitmentId: data.commitmentId,
          title: data.title,
          lead: data.lead,
          participants: data.participants,
          members: data.members,
          award: data.award,
          ...(data.funding && { funding: data.funding }),
          budget: data.budget,
          approvedOn: occurredOn,
        },
      },
    },
  ],
});
