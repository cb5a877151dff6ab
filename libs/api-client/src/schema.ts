/** The types of every route, made from docs/api/openapi.json by `npm run generate`. */

export interface paths {
    "/api/v1/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How the ledger is doing */
        get: operations["CheckHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is signed in, and in which roles */
        get: operations["FindSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The applications, the last submitted first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant, expert.
         */
        get: operations["ListApplications"];
        put?: never;
        /**
         * Submit an application
         * @description Roles: applicant.
         */
        post: operations["SubmitApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/paper-copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The paper copy came in
         * @description Roles: commission-officer.
         */
        post: operations["ReceivePaperCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the documents that were missing
         * @description Roles: applicant.
         */
        post: operations["CompleteApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/return": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Send an application back for completion
         * @description Roles: commission-officer.
         */
        post: operations["ReturnApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an application
         * @description Roles: commission-approver.
         */
        post: operations["RefuseApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an application back
         * @description Roles: applicant.
         */
        post: operations["WithdrawApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a refused application in view
         * @description Roles: commission-officer.
         */
        post: operations["ListForFollowUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a hold on an application
         * @description Roles: supervisor.
         */
        post: operations["HoldApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/holds/{holdId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a hold on an application
         * @description Roles: supervisor.
         */
        post: operations["ReleaseApplicationHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An application
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant, expert.
         */
        get: operations["FindApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/listed-members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Members of an application who are in the research-integrity list
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor.
         */
        get: operations["ListListedMembers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The story of an application and its project
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListApplicationHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/preliminary-opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give one body's opinion in the preliminary review
         * @description Roles: commission-officer, economic-officer, finance-officer.
         */
        post: operations["GivePreliminaryOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/experts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Assign an expert
         * @description Roles: commission-officer.
         */
        post: operations["AssignExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/experts/{expertId}/recusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an expert off an application
         * @description Roles: commission-officer, expert.
         */
        post: operations["RecuseExpert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/scores": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the calling expert's score
         * @description Roles: expert.
         */
        post: operations["RecordScore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/score-corrections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Correct the calling expert's score
         * @description Roles: expert.
         */
        post: operations["CorrectScore"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/expert-review/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude the expert review
         * @description Roles: commission-officer.
         */
        post: operations["ConcludeExpertReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/government-consent": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the district government's consent
         * @description Roles: government-office.
         */
        post: operations["RecordGovernmentConsent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve an application; funds are committed next
         * @description Roles: commission-approver.
         */
        post: operations["ApproveApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What everything about an application was decided on
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindApplicationBasis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What everything about an R&D centre was decided on
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindCentreBasis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What everything about a recognition was decided on
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindRecognitionBasis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/basis": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a project was decided on, from its application on
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindProjectBasis"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The calls, the last published first
         * @description Roles: applicant, commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, district-officer, project-centre-officer, municipal-officer, expert, auditor, credit-officer, supervisor, importer, reporting-system, administrator.
         */
        get: operations["ListCalls"];
        put?: never;
        /**
         * Publish a call
         * @description Roles: commission-officer, commission-approver.
         */
        post: operations["PublishCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{callId}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let a call close later
         * @description Roles: commission-approver.
         */
        post: operations["ExtendCallWindow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{callId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a call back
         * @description Roles: commission-approver.
         */
        post: operations["WithdrawCall"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/calls/{callId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A call
         * @description Roles: applicant, commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, district-officer, project-centre-officer, municipal-officer, expert, auditor, credit-officer, supervisor, importer, reporting-system, administrator.
         */
        get: operations["FindCall"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/plaque": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand out the plaque of a district centre
         * @description Roles: commission-officer.
         */
        post: operations["GrantPlaque"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/evaluation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Evaluate a district centre after its construction
         * @description Roles: commission-officer.
         */
        post: operations["EvaluateCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/award-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for the payment of the award
         * @description Roles: commission-officer.
         */
        post: operations["RequestCentreAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/award-requests/{disbursementId}/authorisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorise an award that another person asked for
         * @description Roles: finance-approver.
         */
        post: operations["AuthoriseCentreAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/award-requests/{disbursementId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The treasury paid an award
         * @description Roles: finance-officer.
         */
        post: operations["ConfirmCentreAwardPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/award-requests/{disbursementId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an award back before it is paid
         * @description Roles: finance-officer, finance-approver.
         */
        post: operations["CancelCentreAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/award-requests/{disbursementId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The bank sent an award back
         * @description Roles: finance-officer.
         */
        post: operations["ReturnCentreAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/award-requests/{disbursementId}/payment-reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a payment that was recorded wrongly
         * @description Roles: finance-approver.
         */
        post: operations["ReverseCentreAwardPayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/payee-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register the account the host is paid on
         * @description Roles: finance-officer, commission-officer.
         */
        post: operations["RegisterCentrePayeeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/municipal-recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a centre forward to become a municipal one
         * @description Roles: commission-officer.
         */
        post: operations["RecommendCentreToMunicipality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The centres, the last applied for first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant, expert.
         */
        get: operations["ListCentres"];
        put?: never;
        /**
         * Apply for an R&D centre
         * @description Roles: applicant.
         */
        post: operations["ApplyForCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the documents that were missing
         * @description Roles: applicant.
         */
        post: operations["CompleteCentreApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an application for a centre back
         * @description Roles: applicant.
         */
        post: operations["WithdrawCentreApplication"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The town office recommends a district centre, or not
         * @description Roles: town-officer.
         */
        post: operations["RecommendCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/preliminary-check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pass a centre on to the experts, or not
         * @description Roles: commission-officer.
         */
        post: operations["CheckCentrePreliminarily"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the calling expert's online review
         * @description Roles: expert.
         */
        post: operations["RecordCentreReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/panel-consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the panel settled over the online reviews
         * @description Roles: commission-officer.
         */
        post: operations["ConsultPanelOnCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Do not select a centre
         * @description Roles: commission-approver.
         */
        post: operations["RefuseCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a centre; its award is computed and funds are committed next
         * @description Roles: commission-approver.
         */
        post: operations["ApproveCentre"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A centre
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant, expert.
         */
        get: operations["FindCentre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The story of a centre, with its money
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListCentreHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parties, budget and documents of an application
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant, expert.
         */
        get: operations["FindApplicationContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parties, budget, tranches and documents of a project
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindProjectContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Parties, figures, payments and documents of a centre
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant, expert.
         */
        get: operations["FindCentreContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Rights, claims and documents of a recognition
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, district-officer, project-centre-officer, municipal-officer, applicant, expert.
         */
        get: operations["FindRecognitionContent"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/blacklist": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The bans but those annulled, the last that was taken first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListBans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What befell bans, in the order the ledger took it
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListBanChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credit record of a unit
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindCreditRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/banned": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Whether a unit was banned on a day, as it was known
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindWhetherBanned"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/persons/{personRef}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The credit record of a person
         * @description Roles: credit-officer, supervisor.
         */
        get: operations["FindPersonCreditRecord"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/persons/reference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * What a person is known by in the ledger
         * @description Roles: credit-officer, commission-officer, applicant.
         */
        post: operations["FindPersonReference"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/persons/{personRef}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a violation of a person
         * @description Roles: credit-officer.
         */
        post: operations["RecordViolationOfPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/persons/{personRef}/violations/{violationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a wrong record of a violation back
         * @description Roles: credit-officer.
         */
        post: operations["WithdrawViolationOfPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/persons/{personRef}/integrity-entries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Enter a person in the research-integrity list
         * @description Roles: credit-officer.
         */
        post: operations["MakeIntegrityEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/persons/{personRef}/integrity-entries/{entryId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a wrong entry in the list back
         * @description Roles: credit-officer.
         */
        post: operations["WithdrawIntegrityEntry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/bans/{banId}/lift": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a ban of a unit early
         * @description Roles: credit-officer.
         */
        post: operations["LiftBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/bans/{banId}/annulment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Find a ban wrong from its first day
         * @description Roles: credit-officer, supervisor.
         */
        post: operations["AnnulBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/bans/{banId}/expiry": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note that a ban is over
         * @description Roles: credit-officer.
         */
        post: operations["RecordBanExpiry"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/bans/{banId}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal against a ban
         * @description Roles: applicant, credit-officer.
         */
        post: operations["AppealBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/bans/{banId}/appeals/{appealId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude an appeal against a ban
         * @description Roles: supervisor.
         */
        post: operations["ConcludeBanAppeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/violations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a violation of a unit
         * @description Roles: credit-officer.
         */
        post: operations["RecordViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/violations/{violationId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a wrong record of a violation back
         * @description Roles: credit-officer.
         */
        post: operations["WithdrawViolation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ban a unit for three years
         * @description Roles: credit-officer.
         */
        post: operations["ImposeBan"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/successions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record which unit stands for a unit
         * @description Roles: credit-officer.
         */
        post: operations["RecordSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/successions/{linkId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a wrong link between units back
         * @description Roles: credit-officer.
         */
        post: operations["WithdrawSuccession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/credit/units/{creditCode}/code-attestation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vouch for a credit code whose check digit is wrong
         * @description Roles: credit-officer.
         */
        post: operations["AttestCreditCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicate-cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The cases, the last opened first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListDuplicateCases"];
        put?: never;
        /**
         * Open a case by hand
         * @description Roles: supervisor.
         */
        post: operations["OpenDuplicateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicate-cases/{caseId}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm that it is one project supported twice
         * @description Roles: supervisor, commission-approver.
         */
        post: operations["ConfirmDuplicateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicate-cases/{caseId}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss a case; its hold is released
         * @description Roles: supervisor, commission-approver.
         */
        post: operations["DismissDuplicateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicate-cases/{caseId}/overturning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a confirmation back; the hold is released
         * @description Roles: supervisor.
         */
        post: operations["OverturnDuplicateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicate-cases/{caseId}/follow-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Keep a case in view; its hold stays
         * @description Roles: supervisor, commission-approver.
         */
        post: operations["FollowUpDuplicateCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicate-cases/{caseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A case
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindDuplicateCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicate-cases/{caseId}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Both supports of a case side by side, and the score as it was recorded
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindCaseComparison"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Every support that a planned project looks like, the likeliest first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, applicant.
         */
        post: operations["CheckDuplicates"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/scan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every pair of an application of ours and another support that is alike, the likeliest first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ScanDuplicates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duplicates/case-counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How many cases stand where
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["CountDuplicateCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/duties": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is due, the one due first first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListDuties"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/eligibility": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Every condition held against an application, unsubmitted
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, applicant.
         */
        post: operations["ReportEligibility"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-awards": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an award of another funder, or correct it
         * @description Roles: importer.
         */
        post: operations["RecordExternalAward"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/external-awards/{awardId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An award of another funder
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindExternalAward"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The funds with their balances
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListFunds"];
        put?: never;
        /**
         * Appropriate a fund
         * @description Roles: finance-officer, finance-approver.
         */
        post: operations["AppropriateFunds"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Raise or lower an appropriation
         * @description Roles: finance-approver.
         */
        post: operations["AdjustAppropriation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/authorisation-thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say from which amount a tranche takes two authorisers
         * @description Roles: finance-approver.
         */
        post: operations["SetAuthorisationThreshold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A fund with its balances
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindFund"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The postings of a fund, each with the balances after it
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListFundPostings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every account of a fund; they sum to zero
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to give money to another fund
         * @description Roles: finance-officer.
         */
        post: operations["RequestFundsTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/transfers/{transferId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a transfer that another person asked for
         * @description Roles: finance-approver.
         */
        post: operations["ApproveFundsTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/transfers/{transferId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a transfer
         * @description Roles: finance-approver.
         */
        post: operations["RefuseFundsTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/year-end-closes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Carry what is still promised forward to a later year
         * @description Roles: finance-approver.
         */
        post: operations["BeginYearEndClose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/lapses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Let what is available lapse
         * @description Roles: finance-approver.
         */
        post: operations["LapseFund"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/funds/{fundId}/period": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every account of a fund over a period
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindFundPeriod"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/tie-out": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What does not tie; nothing in a ledger that is in order
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindTieOut"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/overview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where all the money came from, where it is, and what waits
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindOverview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The clauses of the policy texts, and what covers each
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListClauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/clauses/{clauseId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A clause, its parameters, and how often it was applied
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindClause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/clauses/{clauseId}/applications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where a clause was applied, the last first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListClauseUses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy/parameters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The numbers and words of the texts, and their values
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListPolicyParameters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record that a superior policy replaces a parameter
         * @description Roles: commission-approver.
         */
        post: operations["RecordPolicyOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/policy-overrides/{overrideId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an override back
         * @description Roles: commission-approver.
         */
        post: operations["WithdrawPolicyOverride"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/audit-opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the audit of the grant expenditure
         * @description Roles: auditor.
         */
        post: operations["RecordAuditOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/on-site-opinions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the experts' opinion on site
         * @description Roles: commission-officer.
         */
        post: operations["RecordOnSiteOpinion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude acceptance
         * @description Roles: commission-approver.
         */
        post: operations["ConcludeAcceptance"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/reconsideration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for reconsideration
         * @description Roles: applicant.
         */
        post: operations["RequestReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/reconsideration/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude reconsideration
         * @description Roles: commission-approver.
         */
        post: operations["ConcludeReconsideration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/diligence-finding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record whether unit and members did their duty
         * @description Roles: commission-approver.
         */
        post: operations["RecordDiligenceFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/termination": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End a project before its end
         * @description Roles: commission-approver.
         */
        post: operations["TerminateProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take the approval back
         * @description Roles: commission-approver.
         */
        post: operations["RevokeProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/contract": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The project contract is signed
         * @description Roles: commission-officer.
         */
        post: operations["SignContract"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a major adjustment
         * @description Roles: applicant.
         */
        post: operations["RequestAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/adjustments/{adjustmentId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consent to an adjustment
         * @description Roles: commission-approver.
         */
        post: operations["ApproveAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/adjustments/{adjustmentId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse an adjustment
         * @description Roles: commission-approver.
         */
        post: operations["RefuseAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/budget-adjustments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell of a budget adjustment that needs no consent
         * @description Roles: applicant.
         */
        post: operations["NotifyBudgetAdjustment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/related-party-findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an undisclosed related-party transaction
         * @description Roles: commission-officer, auditor, supervisor.
         */
        post: operations["RecordRelatedPartyFinding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/inspections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record a stage inspection
         * @description Roles: commission-officer.
         */
        post: operations["RecordStageInspection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Place a hold on a project
         * @description Roles: supervisor.
         */
        post: operations["HoldProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/holds/{holdId}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release a hold on a project
         * @description Roles: supervisor.
         */
        post: operations["ReleaseProjectHold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/tranches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a tranche
         * @description Roles: commission-officer.
         */
        post: operations["RequestTranche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/tranches/{disbursementId}/authorisation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Authorise a tranche that another person asked for
         * @description Roles: finance-approver.
         */
        post: operations["AuthoriseTranche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/tranches/{disbursementId}/payment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The treasury paid a tranche
         * @description Roles: finance-officer.
         */
        post: operations["ConfirmTranchePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/tranches/{disbursementId}/cancellation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a tranche back before it is paid
         * @description Roles: finance-officer, finance-approver.
         */
        post: operations["CancelTranche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/tranches/{disbursementId}/returns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The bank sent a tranche back
         * @description Roles: finance-officer.
         */
        post: operations["ReturnTranche"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/tranches/{disbursementId}/payment-reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a payment that was recorded wrongly
         * @description Roles: finance-approver.
         */
        post: operations["ReverseTranchePayment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/payee-account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Register the account the lead unit is paid on
         * @description Roles: finance-officer, commission-officer.
         */
        post: operations["RegisterPayeeAccount"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The projects, the last opened first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A project as it stands, or with `at` as it stood
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/ledger": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The money of a project
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindProjectLedger"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The story of a project, from its application on
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ListProjectHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/recovery-reviews/{caseId}/conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say whether paid money comes back
         * @description Roles: commission-approver, finance-approver.
         */
        post: operations["ConcludeRecoveryReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Order money back
         * @description Roles: finance-approver.
         */
        post: operations["OrderRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/recoveries/{recoveryId}/receipts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Money came back
         * @description Roles: finance-officer.
         */
        post: operations["ReceiveRecovery"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/recoveries/{recoveryId}/receipt-reversals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take back a receipt that was recorded wrongly
         * @description Roles: finance-approver.
         */
        post: operations["ReverseRecoveryReceipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/recoveries/{recoveryId}/write-offs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to write off what will not come back
         * @description Roles: finance-officer.
         */
        post: operations["RequestRecoveryWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/recoveries/{recoveryId}/write-offs/{writeOffId}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve a write-off that another person asked for
         * @description Roles: finance-approver.
         */
        post: operations["ApproveRecoveryWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/recoveries/{recoveryId}/write-offs/{writeOffId}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Refuse a write-off
         * @description Roles: finance-approver.
         */
        post: operations["RefuseRecoveryWriteOff"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/units/{creditCode}/public-money": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * All known public money of a unit, with its sources
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["FindPublicMoney"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public notices, running and past
         * @description Needs no token.
         */
        get: operations["ListPublicNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recognised projects
         * @description Needs no token.
         */
        get: operations["ListRecognisedProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/open-use": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Results open to public-interest use
         * @description Needs no token.
         */
        get: operations["ListOpenUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/challenges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The challenge lists of the calls
         * @description Needs no token.
         */
        get: operations["ListChallenges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/bans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units that are banned today
         * @description Needs no token.
         */
        get: operations["ListPublicBans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Where the public lists are
         * @description Needs no token.
         */
        get: operations["ShowPublicInformation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/notices.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Public notices as a page
         * @description Needs no token.
         */
        get: operations["ShowPublicNotices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/recognitions.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recognised projects as a page
         * @description Needs no token.
         */
        get: operations["ShowRecognisedProjects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/open-use.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Results open to public-interest use as a page
         * @description Needs no token.
         */
        get: operations["ShowOpenUse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/challenges.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The challenge lists as a page
         * @description Needs no token.
         */
        get: operations["ShowChallenges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/public/bans.html": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Units that are banned today as a page
         * @description Needs no token.
         */
        get: operations["ShowPublicBans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for a change of the unit
         * @description Roles: applicant.
         */
        post: operations["RequestRecognitionChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/changes/{changeId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review a change of the unit
         * @description Roles: project-centre-officer.
         */
        post: operations["ReviewRecognitionChange"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/changes/{changeId}/reissue": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Issue a new certificate; number and validity stay
         * @description Roles: municipal-officer.
         */
        post: operations["ReissueCertificate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/implementation-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * File the report of a year
         * @description Roles: applicant.
         */
        post: operations["FileImplementationReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/support": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record municipal support that rests on a recognition
         * @description Roles: municipal-officer.
         */
        post: operations["RecordRecognitionSupport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/declined-revocations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave a recognition in force that was proposed for revocation
         * @description Roles: municipal-officer.
         */
        post: operations["DeclineRevocation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/revocation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a recognition back; a ban of three years follows
         * @description Roles: municipal-officer.
         */
        post: operations["RevokeRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recognitions, the last applied for first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, district-officer, project-centre-officer, municipal-officer, applicant, expert.
         */
        get: operations["ListRecognitions"];
        put?: never;
        /**
         * Apply for the recognition of a transformation project
         * @description Roles: applicant.
         */
        post: operations["ApplyForRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/completion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add the documents that were missing
         * @description Roles: applicant.
         */
        post: operations["CompleteRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take an application for recognition back
         * @description Roles: applicant.
         */
        post: operations["WithdrawRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/recommendation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * The district accepts and recommends, or not
         * @description Roles: commission-officer, district-officer.
         */
        post: operations["RecommendRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/samples": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what was found of a sample; one that fails goes back
         * @description Roles: project-centre-officer.
         */
        post: operations["RecordRecognitionSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record the calling expert's review
         * @description Roles: expert.
         */
        post: operations["RecordRecognitionReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/review-conclusion": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Conclude a review by experts
         * @description Roles: municipal-officer.
         */
        post: operations["ConcludeRecognitionReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/consultation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record what the four departments settled
         * @description Roles: municipal-officer.
         */
        post: operations["ConsultOnRecognition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/notice": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Put a proposed recognition up for five working days
         * @description Roles: municipal-officer.
         */
        post: operations["PublishNotice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/objections": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record an objection
         * @description Roles: municipal-officer.
         */
        post: operations["RaiseObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/objections/{objectionId}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Uphold or dismiss an objection
         * @description Roles: municipal-officer.
         */
        post: operations["ReviewObjection"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/recognition": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recognise and certify a project
         * @description Roles: municipal-officer.
         */
        post: operations["RecogniseProject"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/revocation-proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Recognitions with two years unfiled, for an officer to decide on
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, district-officer, project-centre-officer, municipal-officer.
         */
        get: operations["ListRevocationProposals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A recognition
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, district-officer, project-centre-officer, municipal-officer, applicant, expert.
         */
        get: operations["FindRecognition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/history": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The story of a recognition
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, district-officer, project-centre-officer, municipal-officer, applicant.
         */
        get: operations["ListRecognitionHistory"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/applications/{applicationId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An application step by step, and what became of it
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ReplayApplication"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/projects/{projectId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A project step by step, from its application on
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ReplayProject"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/centres/{centreId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * An R&D centre step by step, with its money
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, applicant.
         */
        get: operations["ReplayCentre"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/recognitions/{recognitionId}/replay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A recognition step by step
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, district-officer, project-centre-officer, municipal-officer, applicant.
         */
        get: operations["ReplayRecognition"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/budget-execution": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * How far the budgets are executed
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindBudgetExecution"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/commitment-ageing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What is promised and not paid, by age
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindCommitmentAgeing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/trial-balance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Every account of the funds that match, together
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindSummedTrialBalance"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/money-cards/{projectId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The way of every yuan of one project or centre
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindMoneyCard"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/postings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The postings of all funds, or of one
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListPostings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/disbursements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The disbursement register
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListDisbursements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/reports/recoveries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The recovery register
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListRecoveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/sampling-draws": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Draw a sample that anybody can draw again
         * @description Roles: project-centre-officer.
         */
        post: operations["DrawSample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * What a text finds, of what the caller may read, the last begun first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator, district-officer, project-centre-officer, municipal-officer, applicant, expert.
         */
        get: operations["Search"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treasury/batches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The payment lists, the last received first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListTreasuryBatches"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treasury/batches/{batchId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * A payment list
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["FindTreasuryBatch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treasury/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The lines a disbursement was confirmed or returned by
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListTreasuryLines"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treasury/discrepancies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * The discrepancies, the last opened first
         * @description Roles: commission-officer, commission-approver, town-officer, economic-officer, finance-officer, finance-approver, government-office, credit-officer, supervisor, auditor, reporting-system, administrator.
         */
        get: operations["ListTreasuryDiscrepancies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/treasury/batches/{batchId}/discrepancies/{discrepancyId}/waiver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take a discrepancy as it is; by another person than who opened it
         * @description Roles: finance-approver, supervisor.
         */
        post: operations["WaiveDiscrepancy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        HealthView: {
            /**
             * @description `ok`, or `failing` when somebody has to look.
             * @example ok
             */
            status: string;
            /**
             * @description Position of the last event; null before the first.
             * @example 0000000000000042
             */
            lastPosition: string | null;
            /**
             * @description How the views do.
             * @example running
             */
            views: string;
            /**
             * @description Position every view has reached; null before the first event.
             * @example 0000000000000042
             */
            viewsPosition: string | null;
            /**
             * @description Whether the views have still to catch up.
             * @example false
             */
            viewsBehind: boolean;
            /**
             * @description How the match indexes do.
             * @example running
             */
            matching: string;
            /** @description Why the match indexes were built again at the start; null when they were not. */
            matchingRebuilt: string | null;
            /**
             * @description `running`, or `failed` when a reaction met what nobody foresaw.
             * @example running
             */
            reactions: string;
        };
        FieldErrorView: {
            /**
             * @description Path of the field, or name of the header.
             * @example content.title
             */
            field: string;
            /** @description What is wrong with it. */
            message: string;
        };
        ProblemView: {
            /**
             * @description Kind of problem.
             * @example urn:grants-ledger:problem:fund.exceeds_available
             */
            type: string;
            /**
             * @description The kind in words.
             * @example A rule says no
             */
            title: string;
            /**
             * @description Status of the answer.
             * @example 422
             */
            status: number;
            /** @description Which value broke what, and what to do. */
            detail: string;
            /**
             * @description Path of the request.
             * @example /api/v1/funds
             */
            instance: string;
            /**
             * @description The broken rule.
             * @example FUND.EXCEEDS_AVAILABLE
             */
            code: string;
            /**
             * @description Its clause.
             * @example MH-1.4.4
             */
            clause?: string;
            /** @description The numbers behind the refusal. */
            facts?: {
                [key: string]: unknown;
            };
            /** @description Each field that is not as it must be. */
            errors?: components["schemas"]["FieldErrorView"][];
            /** @description Names the request in the log. */
            traceId: string;
        };
        SessionRoleView: {
            /**
             * @description The role.
             * @example finance-officer
             */
            role: string;
            /**
             * @description What the role may read.
             * @example [
             *       "funds",
             *       "projects"
             *     ]
             */
            readings: string[];
        };
        SessionView: {
            /**
             * @description Who acts.
             * @example cz-shen
             */
            actorId: string;
            /** @description Its roles; with several, `Grants-Role` says which one acts. */
            roles: components["schemas"]["SessionRoleView"][];
            /**
             * Format: date-time
             * @description When the token expires.
             * @example 2022-02-28T01:30:00.000Z
             */
            expiresAt: string;
        };
        UnitDto: {
            /**
             * @description Unified social credit code.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description Name of the unit.
             * @example 示例科技(上海)有限公司
             */
            name: string;
            /**
             * @description Kind of legal unit.
             * @example enterprise
             * @enum {string}
             */
            kind: "enterprise" | "university" | "research-institute" | "public-institution" | "civil-non-enterprise";
            /**
             * @description District of registration.
             * @example 闵行区
             */
            registeredDistrict: string;
            /**
             * @description District of tax jurisdiction.
             * @example 闵行区
             */
            taxDistrict: string;
            /**
             * @description Town or sub-district.
             * @example 莘庄镇
             */
            town?: string;
        };
        ParticipatingUnitDto: {
            /**
             * @description Unified social credit code.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description Name of the unit.
             * @example 示例大学
             */
            name: string;
        };
        ProjectMemberDto: {
            /**
             * @description Keyed hash of the identity number, never the number.
             * @example p-7f3a9c20
             */
            personRef: string;
            /**
             * @description Name.
             * @example 张示例
             */
            name: string;
            /**
             * @description What the person does.
             * @example 项目负责人
             */
            duty: string;
        };
        RelatedPartyDto: {
            /**
             * @description The other party.
             * @example 示例科技(上海)有限公司
             */
            counterparty: string;
            /**
             * @description Why it is bought from it.
             * @example 唯一供应商
             */
            reason: string;
        };
        BudgetLineDto: {
            /**
             * @description Id of the line within the budget.
             * @example L-01
             */
            lineId: string;
            /**
             * @description Expense category.
             * @example 设备费
             */
            category: string;
            /**
             * @description Year it is spent in.
             * @example 2022
             */
            year: number;
            /**
             * Format: decimal
             * @description Paid from the grant.
             * @example 500000.00
             */
            grant: string;
            /**
             * Format: decimal
             * @description Paid by the unit itself.
             * @example 500000.00
             */
            selfRaised: string;
            /** @description The related-party transaction in it, disclosed beforehand (MH-1.6.2). */
            relatedParty?: components["schemas"]["RelatedPartyDto"];
        };
        ProjectBudgetDto: {
            /**
             * Format: decimal
             * @description Total investment: self-raised and grant.
             * @example 10000000.00
             */
            totalInvestment: string;
            /**
             * Format: decimal
             * @description What the unit raises itself.
             * @example 6000000.00
             */
            selfRaised: string;
            /**
             * Format: decimal
             * @description What it asks for.
             * @example 4000000.00
             */
            grantRequested: string;
            /** @description The budget by expense category and year. */
            lines: components["schemas"]["BudgetLineDto"][];
        };
        ExpectedIntellectualPropertyDto: {
            /**
             * @description Kind of right.
             * @example invention-patent
             * @enum {string}
             */
            kind: "invention-patent" | "software-copyright" | "ic-layout";
            /**
             * @description How many.
             * @example 3
             */
            count: number;
        };
        TechnologyClaimDto: {
            /**
             * @description Level of the technology.
             * @example domestic-leading
             * @enum {string}
             */
            level: "domestic-leading" | "international-advanced" | "international-leading" | "frontier";
            /** @description Rights the project means to gain. */
            expectedIntellectualProperty: components["schemas"]["ExpectedIntellectualPropertyDto"][];
            /**
             * @description Expected results.
             * @example 样机两台
             */
            expectedOutput: string;
            /**
             * @description Economic benefit.
             * @example 三年新增产值2亿元
             */
            economicBenefit: string;
        };
        SubmittedDocumentDto: {
            /**
             * @description Its kind on the checklist.
             * @example application-form
             */
            kind: string;
            /**
             * @description Its name as submitted.
             * @example 申报书.pdf
             */
            name: string;
            /**
             * @description SHA-256 of its bytes.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            sha256: string;
        };
        OfficialDocumentDto: {
            /**
             * @description Number of the document (文号).
             * @example 闵科委〔2022〕18号
             */
            number: string;
            /**
             * Format: date
             * @description Date of the document.
             * @example 2022-02-28
             */
            date: string;
        };
        MatchingRequirementDto: {
            /**
             * @description Its number.
             * @example 22511100100
             */
            awardNumber: string;
            /** @description The document that requires it. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        ApplicationContentDto: {
            /**
             * @description Title of the project.
             * @example 面向高端芯片的键合设备关键技术攻关
             */
            title: string;
            /** @description The unit that leads and is paid. */
            lead: components["schemas"]["UnitDto"];
            /** @description Units that take part; no money goes to them (MH-O5). */
            participants: components["schemas"]["ParticipatingUnitDto"][];
            /** @description The project leader. */
            leader: components["schemas"]["ProjectMemberDto"];
            /** @description The team. */
            members: components["schemas"]["ProjectMemberDto"][];
            /**
             * @description Item of the key core technology catalogue (MH-A2).
             * @example 2
             */
            catalogueItem: number;
            /**
             * @description Technical field; at least five experts of it score the application (MH-1.4.2).
             * @example 集成电路
             */
            field: string;
            /**
             * @description The challenge it answers, when the call has a list (MH-O1).
             * @example C-01
             */
            challengeId?: string;
            /** @description The budget. */
            budget: components["schemas"]["ProjectBudgetDto"];
            /** @description The technology. */
            technology: components["schemas"]["TechnologyClaimDto"];
            /** @description Documents of the checklist. */
            documents: components["schemas"]["SubmittedDocumentDto"][];
            /**
             * @description Patents, copyrights and layouts it is built on, as the unit writes them.
             * @example [
             *       "ZL202010000001.X"
             *     ]
             */
            intellectualPropertyNumbers: string[];
            /** @description When a superior department requires the district to match its award (MH-2.2.2). */
            matchingRequirement?: components["schemas"]["MatchingRequirementDto"];
        };
        SubmitApplicationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the application; made when absent.
             * @example 2022-0001
             */
            applicationId?: string;
            /**
             * @description The call it answers.
             * @example 2022-0001
             */
            callId: string;
            /** @description What is submitted. */
            content: components["schemas"]["ApplicationContentDto"];
        };
        WrittenEventView: {
            /**
             * Format: uuid
             * @description Id of the event.
             */
            id: string;
            /**
             * @description What happened.
             * @example CallPublished
             */
            type: string;
            /**
             * @description Its place in its stream, from 0.
             * @example 0
             */
            revision: number;
        };
        CommandAnswer: {
            /**
             * @description The stream it was decided on.
             * @example call-2022-0001
             */
            stream: string;
            /**
             * @description Last revision of the stream; "none" when nothing was ever written.
             * @example 0
             */
            revision: number | "none";
            /**
             * @description Give it to a query as `after` to read what this command wrote.
             * @example 0000000000000042
             */
            position?: string;
            /** @description The events it brought about; none when it was so already. */
            events: components["schemas"]["WrittenEventView"][];
            /** @description True when nothing was written because it was so already. */
            repeated: boolean;
        };
        PaperCopyBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: date
             * @description When it came in.
             * @example 2022-02-28
             */
            receivedOn: string;
            /**
             * @description Who took it.
             * @example 受理窗口 李示例
             */
            receivedBy: string;
        };
        CompletionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /** @description The documents added. */
            documents: components["schemas"]["SubmittedDocumentDto"][];
        };
        ReturnBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Kinds of the missing documents.
             * @example [
             *       "task-statement"
             *     ]
             */
            missingDocuments: string[];
            /**
             * @description What to do.
             * @example 请补充任务书
             */
            note: string;
        };
        FindingDto: {
            /**
             * @description Name of the rule.
             * @example self-raised-funds
             */
            rule: string;
            /**
             * @description The clause it comes from.
             * @example MH-1.1.3
             */
            clause: string;
            /**
             * @description What it says.
             * @example failed
             * @enum {string}
             */
            verdict: "passed" | "failed" | "needs-evidence" | "not-applicable";
            /**
             * @description Facts in, numbers out; amounts as decimal texts.
             * @example {
             *       "selfRaised": "1000000.00",
             *       "grant": "2000000.00"
             *     }
             */
            facts: {
                [key: string]: unknown;
            };
        };
        RefusalBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 自筹资金低于申请资助金额
             */
            reason: string;
            /** @description The rules it is refused by. */
            findings: components["schemas"]["FindingDto"][];
        };
        WithdrawalBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 单位战略调整
             */
            reason: string;
        };
        FollowUpBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why it is worth following.
             * @example 技术前沿
             */
            note: string;
        };
        HoldBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the hold; made when absent.
             * @example 2022-0001
             */
            holdId?: string;
            /**
             * @description What it rests on.
             * @example notice-objection
             * @enum {string}
             */
            ground: "duplicate-case" | "ban" | "notice-objection";
            /**
             * @description The case, ban or objection.
             * @example OBJ-2022-01
             */
            sourceId: string;
            /**
             * @description The clause.
             * @example MH-1.4.4
             */
            clause: string;
        };
        HoldReleaseBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 异议不成立
             */
            reason: string;
        };
        ApplicationView: {
            /**
             * @description The application.
             * @example 2022-0001
             */
            applicationId: string;
            /**
             * @description The call it answers.
             * @example 2022-0001
             */
            callId: string;
            /**
             * @description The programme.
             * @example key-core-technology
             */
            programme: string;
            /**
             * @description The edition of the policy.
             * @example minhang-2021
             */
            policyVersion: string;
            /**
             * @description Its title.
             * @example 面向高端芯片的键合设备关键技术攻关
             */
            title: string;
            /**
             * @description Its technical field.
             * @example 集成电路
             */
            field: string;
            /**
             * @description Item of the key core technology catalogue.
             * @example 2
             */
            catalogueItem: number;
            /**
             * @description The lead unit.
             * @example 91350100M000100Y43
             */
            leadCreditCode: string;
            /**
             * @description Name of the lead unit.
             * @example 示例科技(上海)有限公司
             */
            leadName: string;
            /**
             * @description Kind of the lead unit.
             * @example enterprise
             */
            leadKind: string;
            /**
             * @description District of registration.
             * @example 闵行区
             */
            registeredDistrict: string;
            /**
             * Format: decimal
             * @description Total investment.
             * @example 10000000.00
             */
            totalInvestment: string;
            /**
             * Format: decimal
             * @description Grant asked for.
             * @example 3000000.00
             */
            grantRequested: string;
            /**
             * @description Where it stands.
             * @example submitted
             */
            status: string;
            /**
             * Format: date-time
             * @description When it was submitted.
             * @example 2022-02-28T01:30:00.000Z
             */
            submittedAt: string;
            /**
             * Format: date
             * @description By when it is reviewed (MH-1.3.6).
             * @example 2022-02-28
             */
            reviewDueOn: string;
            /**
             * Format: date
             * @description When the paper copy came in.
             * @example 2022-02-28
             */
            paperReceivedOn: string | null;
            /**
             * @description Experts assigned.
             * @example 5
             */
            expertCount: number;
            /**
             * @description Weighted average of the scores.
             * @example 82.40
             */
            averageScore: string | null;
            /** @description Number of the document of consent. */
            consentDocument: string | null;
            /**
             * @description The project it became.
             * @example 2022-0001
             */
            projectId: string | null;
            /**
             * @description The fund that pays.
             * @example 2022-0001
             */
            fundId: string | null;
            /**
             * Format: decimal
             * @description The award.
             * @example 3000000.00
             */
            award: string | null;
            /**
             * Format: date
             * @description When it was approved, refused or withdrawn.
             * @example 2022-02-28
             */
            decidedOn: string | null;
            /** @description At which stage it was refused. */
            refusalStage: string | null;
            /** @description Why it was refused or withdrawn. */
            endReason: string | null;
            /**
             * @description Ids of the holds in force.
             * @example []
             */
            holds: string[];
            /**
             * @description How many holds are in force.
             * @example 0
             */
            holdCount: number;
            /** @description Why it is kept in view (MH-1.4.5). */
            followUpNote: string | null;
            /**
             * @description Position of the last event about it.
             * @example 0000000000000042
             */
            position: string;
        };
        ListedMemberView: {
            /**
             * @description Keyed hash of the identity number.
             * @example bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             */
            personRef: string;
            /**
             * @description The name, as the application gives it.
             * @example 张示例
             */
            name: string;
            /**
             * @description The entry.
             * @example P-2021-0001.member-1
             */
            entryId: string;
            /**
             * @description The project it was made for.
             * @example P-2021-0001
             */
            projectId: string;
            /** @description The document it was made on: its number and its day. */
            document: {
                [key: string]: unknown;
            };
        };
        ActorView: {
            /**
             * @description Who.
             * @example li-shili
             */
            id: string;
            /**
             * @description In which role.
             * @example commission-approver
             */
            role: string;
        };
        MoneyEffectView: {
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description The account it went into.
             * @example committed
             */
            debitAccount: string;
            /**
             * @description The account it came out of.
             * @example available
             */
            creditAccount: string;
            /**
             * Format: decimal
             * @description How much.
             * @example 3000000.00
             */
            amount: string;
        };
        HistoryEntryView: {
            /**
             * @description Its position.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description The event.
             * @example 2022-0001
             */
            eventId: string;
            /**
             * @description Its stream.
             * @example project-2022-0001
             */
            stream: string;
            /**
             * @description Its place in the stream, from 0.
             * @example 0
             */
            revision: number;
            /**
             * @description What happened.
             * @example AcceptanceConcluded
             */
            type: string;
            /**
             * @description Names the sentence that tells it.
             * @example AcceptanceConcluded.passed
             */
            summaryKey: string;
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2022-02-28T01:30:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2022-02-28
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /** @description Why it was recorded late. */
            backfillReason: string | null;
            /** @description Who did it. */
            actor: components["schemas"]["ActorView"];
            /**
             * @description The clauses it rests on.
             * @example [
             *       "MH-1.6.9"
             *     ]
             */
            clauses: string[];
            /** @description The findings of the decision: rule, clause, verdict, facts. */
            basis: Record<string, never>[];
            /** @description The plain values of the event. */
            facts: {
                [key: string]: unknown;
            };
            /** @description What it moved. */
            money: components["schemas"]["MoneyEffectView"] | null;
        };
        PreliminaryOpinionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The body whose opinion it is (MH-1.4.1).
             * @example science-and-technology-commission
             * @enum {string}
             */
            body: "science-and-technology-commission" | "economic-commission" | "finance-bureau";
            /**
             * @description The opinion.
             * @example pass
             * @enum {string}
             */
            opinion: "pass" | "fail";
            /**
             * @description Its grounds.
             * @example 符合申报条件
             */
            comment: string;
        };
        AssignExpertBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The expert.
             * @example E-0007
             */
            expertId: string;
            /**
             * @description The field of the expert.
             * @example 集成电路
             */
            field: string;
            /**
             * @description The unit the expert works for.
             * @example 91350100M000100Y43
             */
            unitCreditCode: string;
        };
        RecuseExpertBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 与申报单位存在合作关系
             */
            reason: string;
        };
        ScoresDto: {
            /**
             * @description Points for the benefit to the region (MH-1.4.3).
             * @example 85
             */
            regionalBenefit: number;
            /**
             * @description Points for the advancement of the technology (MH-1.4.3).
             * @example 85
             */
            advancement: number;
            /**
             * @description Points for its foresight (MH-1.4.3).
             * @example 85
             */
            foresight: number;
            /**
             * @description Points for its applicability (MH-1.4.3).
             * @example 85
             */
            applicability: number;
        };
        RecordScoreBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /** @description The points. */
            scores: components["schemas"]["ScoresDto"];
            /**
             * @description The opinion in words.
             * @example 技术路线可行
             */
            opinion: string;
        };
        CorrectScoreBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /** @description The points. */
            scores: components["schemas"]["ScoresDto"];
            /**
             * @description The opinion in words.
             * @example 技术路线可行
             */
            opinion: string;
            /**
             * @description Why the first one was wrong.
             * @example 录入错误
             */
            reason: string;
        };
        Occurrence: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
        };
        GovernmentConsentBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /** @description The document of consent. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        FundShareDto: {
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * Format: decimal
             * @description What it bears of the award.
             * @example 3000000.00
             */
            amount: string;
        };
        ApproveApplicationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the project; made when absent.
             * @example 2022-0001
             */
            projectId?: string;
            /**
             * @description The fund that pays.
             * @example F12-2022
             */
            fundId: string;
            /**
             * Format: decimal
             * @description The award.
             * @example 3000000.00
             */
            award: string;
            /** @description Shares of several funds in the order of drawing: `fundId` first, adding up to the award. Absent, `fundId` bears all of it. */
            funding?: components["schemas"]["FundShareDto"][];
        };
        SentenceView: {
            /**
             * @description In Chinese.
             * @example 不符合：自筹资金 3999999.99 元；不得低于申请的财政资助资金 4000000.00 元
             */
            zh: string;
            /**
             * @description In English.
             * @example Not met: CNY 3999999.99 are self-raised; …
             */
            en: string;
        };
        ExplainedFindingView: {
            /**
             * @description The rule.
             * @example self-raised-share
             */
            rule: string;
            /**
             * @description Its clause.
             * @example MH-1.1.3
             */
            clause: string;
            /**
             * @description Where the text has the clause.
             * @example 细则 一(一)3
             */
            article: string;
            /**
             * @description The clause in the words of the text.
             * @example 项目自筹资金不低于申请的财政资助资金
             */
            quote: string;
            /**
             * @description passed, failed, needs-evidence or not-applicable.
             * @example failed
             */
            verdict: string;
            /** @description What went in, and the numbers that came out. */
            facts: {
                [key: string]: unknown;
            };
            /** @description Those of the facts that the text sets. */
            threshold: {
                [key: string]: unknown;
            };
            /** @description The finding as a sentence. */
            explanation: components["schemas"]["SentenceView"];
        };
        DecidedEventView: {
            /**
             * @description Its position.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description Its stream.
             * @example project-2022-0001
             */
            stream: string;
            /**
             * @description Its place in the stream, from 0.
             * @example 0
             */
            revision: number;
            /**
             * @description The event.
             * @example 2022-0001
             */
            eventId: string;
            /**
             * @description What happened.
             * @example TrancheRequested
             */
            type: string;
            /** @description What happened, in words. */
            told: components["schemas"]["SentenceView"];
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2022-02-28T01:30:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /** @description Who did it. */
            actor: components["schemas"]["ActorView"];
            /**
             * @description The edition it was decided under.
             * @example minhang-2021
             */
            policyVersion: string | null;
            /** @description What it was decided on. */
            findings: components["schemas"]["ExplainedFindingView"][];
        };
        DecisionBasisView: {
            /**
             * @description What was decided about.
             * @example 2022-0001
             */
            id: string;
            /** @description Every decision, in the order they were taken. */
            decisions: components["schemas"]["DecidedEventView"][];
        };
        ChallengeDto: {
            /**
             * @description Id of the challenge.
             * @example C-01
             */
            challengeId: string;
            /**
             * @description What is to be solved.
             * @example 高端芯片封装用键合材料
             */
            title: string;
            /**
             * @description What a solution must do.
             * @example 良率不低于99%
             */
            requirement: string;
        };
        ScoreWeightsDto: {
            /**
             * @description Weight of the benefit to the region in percent; the four add up to 100 (MH-1.4.3).
             * @example 30
             */
            regionalBenefit: number;
            /**
             * @description Weight of the advancement of the technology in percent; the four add up to 100 (MH-1.4.3).
             * @example 30
             */
            advancement: number;
            /**
             * @description Weight of its foresight in percent; the four add up to 100 (MH-1.4.3).
             * @example 20
             */
            foresight: number;
            /**
             * @description Weight of its applicability in percent; the four add up to 100 (MH-1.4.3).
             * @example 20
             */
            applicability: number;
        };
        PublishCallBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the call; made when absent.
             * @example 2022-0001
             */
            callId?: string;
            /**
             * @description The programme.
             * @example key-core-technology
             * @enum {string}
             */
            programme: "key-core-technology" | "national-municipal-centre" | "district-centre";
            /**
             * @description Year of the call.
             * @example 2022
             */
            year: number;
            /**
             * @description Title (申报指南).
             * @example 2022年度关键核心技术攻关项目申报指南
             */
            title: string;
            /**
             * @description Edition of the policy; stays with every project of the call for life.
             * @example minhang-2021
             * @enum {string}
             */
            policyVersion: "minhang-2021";
            /**
             * @description How projects are found (MH-O1).
             * @example challenge-list
             * @enum {string}
             */
            mechanism: "challenge-list" | "open-selection";
            /** @description The list to be answered; empty under open selection. */
            challenges: components["schemas"]["ChallengeDto"][];
            /**
             * Format: date-time
             * @description When it opens.
             * @example 2022-03-01T09:00:00+08:00
             */
            opensAt: string;
            /**
             * Format: date-time
             * @description When it closes.
             * @example 2022-03-31T17:00:00+08:00
             */
            closesAt: string;
            /** @description Weights of the score criteria. */
            scoreWeights: components["schemas"]["ScoreWeightsDto"];
            /**
             * @description Weighted average from which the experts recommend.
             * @example 75
             */
            recommendFrom: number;
            /** @description The published guide. */
            guide: components["schemas"]["OfficialDocumentDto"];
        };
        ExtendCallWindowBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: date-time
             * @description When it closes now.
             * @example 2022-04-15T17:00:00+08:00
             */
            closesAt: string;
            /**
             * @description Why.
             * @example 疫情影响，延长申报期
             */
            reason: string;
            /** @description The notice. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        WithdrawCallBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 年度预算调整，本批次取消
             */
            reason: string;
            /** @description The notice. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        CallView: {
            /**
             * @description The call.
             * @example 2022-0001
             */
            callId: string;
            /**
             * @description Its programme.
             * @example key-core-technology
             */
            programme: string;
            /**
             * @description Its year.
             * @example 2022
             */
            year: number;
            /**
             * @description Its title.
             * @example 2022年度关键核心技术攻关项目申报指南
             */
            title: string;
            /**
             * @description Its edition of the policy.
             * @example minhang-2021
             */
            policyVersion: string;
            /**
             * @description How projects are found.
             * @example open-selection
             */
            mechanism: string;
            /**
             * @description How many challenges its list has.
             * @example 0
             */
            challengeCount: number;
            /**
             * @description Where it stands.
             * @example published
             */
            status: string;
            /**
             * Format: date-time
             * @description When it opens.
             * @example 2022-02-28T01:30:00.000Z
             */
            opensAt: string;
            /**
             * Format: date-time
             * @description When it closes.
             * @example 2022-02-28T01:30:00.000Z
             */
            closesAt: string;
            /**
             * Format: date
             * @description By when its applications are reviewed (MH-1.3.6).
             * @example 2022-02-28
             */
            reviewDueOn: string;
            /**
             * @description Weighted average from which the experts recommend.
             * @example 75
             */
            recommendFrom: number;
            /**
             * @description Number of the guide.
             * @example 闵科委〔2022〕18号
             */
            guideNumber: string;
            /** @description Why it was taken back. */
            withdrawnReason: string | null;
            /**
             * @description Position of the last event about it.
             * @example 0000000000000042
             */
            position: string;
        };
        GrantPlaqueBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Number of the plaque.
             * @example MH-RC-2022-07
             */
            plaqueNumber: string;
            /**
             * Format: date
             * @description Handed out on.
             * @example 2022-07-20
             */
            grantedOn: string;
        };
        EvaluateCentreBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description What it comes to (MH-2.5.2).
             * @example qualified
             * @enum {string}
             */
            result: "qualified" | "unqualified";
            /**
             * Format: date
             * @description Day of the evaluation; after two years of construction (MH-2.5.1).
             * @example 2024-07-20
             */
            evaluatedOn: string;
            /**
             * @description In words.
             * @example 达到建设目标
             */
            opinion: string;
            /** @description The document of the result. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        RequestCentreAwardBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the disbursement; made when absent.
             * @example 2022-0001
             */
            disbursementId?: string;
        };
        CentreAwardPaymentBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: decimal
             * @description What was paid.
             * @example 500000.00
             */
            amount: string;
            /**
             * @description Voucher of the treasury.
             * @example PZ-2024-0815-003
             */
            voucher: string;
            /**
             * Format: date
             * @description Day of payment.
             * @example 2024-08-15
             */
            paidOn: string;
        };
        CancelCentreAwardBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 收款账户有误
             */
            reason: string;
        };
        PaymentReturnBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the return; made when absent.
             * @example 2022-0001
             */
            returnId?: string;
            /**
             * @description Voucher of the payment that came back.
             * @example PZ-2022-0815-003
             */
            paymentVoucher: string;
            /**
             * @description Voucher of the return.
             * @example TH-2022-0818-001
             */
            returnVoucher: string;
            /**
             * Format: date
             * @description Day it came back.
             * @example 2022-08-18
             */
            returnedOn: string;
            /**
             * @description What the bank says.
             * @example 户名与账号不符
             */
            reason: string;
        };
        PaymentReversalBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the reversal; made when absent.
             * @example 2022-0001
             */
            reversalId?: string;
            /**
             * @description Voucher of the payment it corrects.
             * @example PZ-2022-0815-003
             */
            corrects: string;
            /**
             * @description What was wrong.
             * @example 凭证属于另一单位
             */
            reason: string;
        };
        PayeeAccountDto: {
            /**
             * @description Name the account is held in.
             * @example 示例科技(上海)有限公司
             */
            holder: string;
            /**
             * @description Number of it.
             * @example 31050100000000000001
             */
            accountNumber: string;
            /**
             * @description The bank and its branch.
             * @example 示例银行闵行支行
             */
            bank: string;
        };
        PayeeAccountBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /** @description The account. */
            account: components["schemas"]["PayeeAccountDto"];
            /** @description The paper that states it. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        MunicipalRecommendationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: date
             * @description Recommended on.
             * @example 2024-09-10
             */
            recommendedOn: string;
            /**
             * @description Why: strength in innovation, R&D expense, standing (MH-2.5.3).
             * @example 创新能力强，研发投入大
             */
            grounds: string;
        };
        SuperiorRecognitionDto: {
            /**
             * @description Who recognised it.
             * @example municipal-commission
             * @enum {string}
             */
            recognisedBy: "municipal-commission" | "ministry-of-science-and-technology";
            /**
             * @description Number of the document that recognises it.
             * @example 沪科〔2019〕101号
             */
            recognitionDocument: string;
            /**
             * Format: date
             * @description Recognised on.
             * @example 2019-03-01
             */
            recognisedOn: string;
            /**
             * @description Number of the document of acceptance.
             * @example 沪科〔2022〕77号
             */
            acceptanceDocument: string;
            /**
             * Format: date
             * @description Passed acceptance on.
             * @example 2022-06-01
             */
            acceptedOn: string;
        };
        OwnedRightDto: {
            /**
             * @description Kind of right.
             * @example invention-patent
             * @enum {string}
             */
            kind: "invention-patent" | "software-copyright" | "ic-layout";
            /**
             * @description Its number.
             * @example ZL202010000001.X
             */
            number: string;
            /**
             * Format: date
             * @description Granted or registered on.
             * @example 2021-04-09
             */
            grantedOn: string;
        };
        TransformationProjectDto: {
            /**
             * @description Number of the certificate.
             * @example 202103045
             */
            certificate: string;
            /**
             * Format: date
             * @description Recognised on.
             * @example 2021-03-26
             */
            recognisedOn: string;
        };
        TransferredResultDto: {
            /**
             * @description What was transferred.
             * @example 触觉传感器封装工艺
             */
            title: string;
            /**
             * Format: date
             * @description Transferred on.
             * @example 2021-06-18
             */
            on: string;
        };
        CommitteeDto: {
            /**
             * @description How many members.
             * @example 9
             */
            members: number;
            /**
             * @description How many of them are of the host unit; two thirds at most.
             * @example 4
             */
            fromHostUnit: number;
        };
        HostFiguresDto: {
            /**
             * Format: decimal
             * @description Revenue of the previous year (MH-2.1.2a).
             * @example 80000000.00
             */
            previousYearRevenue: string;
            /**
             * @description People who work for the unit (MH-2.1.2c).
             * @example 200
             */
            staff: number;
            /**
             * @description Of them in research and development (MH-2.1.2c).
             * @example 60
             */
            researchStaff: number;
            /**
             * @description Of these with a master's degree or above (MH-2.1.2c).
             * @example 30
             */
            researchStaffMasterOrAbove: number;
            /**
             * Format: decimal
             * @description Original value of the R&D equipment (MH-2.1.2d).
             * @example 6000000.00
             */
            equipmentValue: string;
            /**
             * Format: decimal
             * @description Of it bought in the last three years (MH-2.1.2d).
             * @example 2500000.00
             */
            equipmentBoughtInThreeYears: string;
            /** @description Rights of the unit (MH-2.1.2b). */
            rights: components["schemas"]["OwnedRightDto"][];
            /** @description Recognised transformation projects of the unit (MH-2.1.2e). */
            transformationProjects: components["schemas"]["TransformationProjectDto"][];
            /** @description Results transferred in the same field; universities and institutes (MH-2.1.2e). */
            transferredResults: components["schemas"]["TransferredResultDto"][];
            /** @description The technical committee (MH-2.1.2f). */
            committee: components["schemas"]["CommitteeDto"];
            /**
             * @description Projects and standards that give priority; never a threshold (MH-2.1.2g).
             * @example [
             *       "承担国家重点研发计划项目"
             *     ]
             */
            priorityGrounds: string[];
        };
        CentreContentDto: {
            /**
             * @description Name of the centre.
             * @example 上海示例传感器工程技术研究中心
             */
            title: string;
            /**
             * @description Level of the centre (MH-2.1.1, MH-2.1.2).
             * @example municipal
             * @enum {string}
             */
            level: "municipal" | "national" | "district";
            /**
             * @description Kind of centre.
             * @example engineering-technology-research-centre
             * @enum {string}
             */
            kind: "engineering-technology-research-centre" | "technology-innovation-centre" | "key-laboratory";
            /**
             * @description Technical field.
             * @example 传感器
             */
            field: string;
            /** @description The unit the centre rests on (依托单位). */
            host: components["schemas"]["UnitDto"];
            /**
             * @description Whether the host is a recognised high-tech enterprise (MH-2.1.0).
             * @example true
             */
            highTechEnterprise: boolean;
            /** @description Units that run it with the host. */
            partners: components["schemas"]["ParticipatingUnitDto"][];
            /**
             * Format: decimal
             * @description R&D expense of the previous year, as the audit report states it (MH-2.3.2).
             * @example 20000000.00
             */
            previousYearResearchExpense: string;
            /** @description The recognition it has; national and municipal centres (MH-2.1.1). */
            superiorRecognition?: components["schemas"]["SuperiorRecognitionDto"];
            /** @description The figures it is judged by; district centres (MH-2.1.2). */
            figures?: components["schemas"]["HostFiguresDto"];
            /** @description Documents of the checklist (MH-2.3.2, MH-2.3.4). */
            documents: components["schemas"]["SubmittedDocumentDto"][];
        };
        ApplyForCentreBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the centre; made when absent.
             * @example 2022-0001
             */
            centreId?: string;
            /**
             * @description The call it answers.
             * @example 2022-0001
             */
            callId: string;
            /** @description What is submitted. */
            content: components["schemas"]["CentreContentDto"];
        };
        RecommendCentreBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Town, sub-district or zone of the registered address (MH-2.3.3).
             * @example 莘庄镇
             */
            town: string;
            /**
             * @description The opinion.
             * @example recommend
             * @enum {string}
             */
            opinion: "recommend" | "refuse";
            /**
             * @description Its grounds.
             * @example 材料齐全，予以推荐
             */
            comment: string;
        };
        CheckCentreBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The opinion (MH-2.4).
             * @example pass
             * @enum {string}
             */
            opinion: "pass" | "fail";
            /**
             * @description Its grounds.
             * @example 符合申报条件
             */
            comment: string;
        };
        CentreReviewBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The score (MH-2.4).
             * @example 86
             */
            score: number;
            /**
             * @description The opinion in words.
             * @example 方向明确
             */
            opinion: string;
        };
        ConsultPanelBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Whether it recommends the centre (MH-2.4).
             * @example true
             */
            recommended: boolean;
            /**
             * @description Place among the applications of the call; 1 is the first.
             * @example 1
             */
            rank: number;
            /**
             * @description The opinion in words.
             * @example 建议立项
             */
            opinion: string;
        };
        RefuseCentreBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 排名未进入本年度立项名额
             */
            reason: string;
        };
        ApproveCentreBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The fund that pays.
             * @example F21-2022
             */
            fundId: string;
            /**
             * Format: decimal
             * @description What a superior department asks to match. Only where an override of MH-2.2.2 is in effect; the award is computed otherwise (MH-2.2.1, MH-2.2.3).
             * @example 4000000.00
             */
            matchingAmount?: string;
        };
        CentreView: {
            /**
             * @description The centre.
             * @example RC-2022-0007
             */
            centreId: string;
            /**
             * @description The call it answers.
             * @example 2022-0001
             */
            callId: string;
            /**
             * @description The programme.
             * @example district-centre
             */
            programme: string;
            /**
             * @description The edition of the policy.
             * @example minhang-2021
             */
            policyVersion: string;
            /**
             * @description Its title.
             * @example 车规级芯片工程技术研究中心
             */
            title: string;
            /**
             * @description Its level.
             * @example district
             */
            level: string;
            /**
             * @description Its kind.
             * @example engineering-technology-research-centre
             */
            kind: string;
            /**
             * @description Its technical field.
             * @example 集成电路
             */
            field: string;
            /**
             * @description The host unit.
             * @example 91350100M000100Y43
             */
            hostCreditCode: string;
            /**
             * @description Name of the host unit.
             * @example 示例科技(上海)有限公司
             */
            hostName: string;
            /**
             * @description District of registration.
             * @example 闵行区
             */
            registeredDistrict: string;
            /**
             * @description Where it stands.
             * @example submitted
             */
            status: string;
            /**
             * Format: date-time
             * @description When it was applied for.
             * @example 2022-02-28T01:30:00.000Z
             */
            submittedAt: string;
            /**
             * Format: date
             * @description By when it is reviewed (MH-2.3.1, MH-2.3.5).
             * @example 2022-02-28
             */
            reviewDueOn: string;
            /**
             * @description Town, sub-district or zone that recommended it (MH-2.3.3).
             * @example 莘庄工业区
             */
            recommendingTown: string | null;
            /**
             * @description Average of the online reviews.
             * @example 88.00
             */
            averageScore: string | null;
            /**
             * @description Its place among the applications of the call.
             * @example 1
             */
            rank: number | null;
            /**
             * @description The fund that pays.
             * @example 2022-0001
             */
            fundId: string | null;
            /**
             * @description The commitment of the fund.
             * @example 2022-0001
             */
            commitmentId: string | null;
            /**
             * Format: decimal
             * @description The award.
             * @example 500000.00
             */
            award: string | null;
            /**
             * Format: date
             * @description When it was approved.
             * @example 2022-02-28
             */
            approvedOn: string | null;
            /**
             * @description The plaque it holds (MH-2.5.1).
             * @example MH-2022-07
             */
            plaqueNumber: string | null;
            /**
             * Format: date
             * @description By when it is evaluated (MH-2.5.1).
             * @example 2022-02-28
             */
            evaluationDueOn: string | null;
            /**
             * Format: date
             * @description When it was evaluated.
             * @example 2022-02-28
             */
            evaluatedOn: string | null;
            /**
             * @description How it was evaluated (MH-2.5.2).
             * @example qualified
             */
            evaluationResult: string | null;
            /**
             * Format: decimal
             * @description What the treasury has paid.
             * @example 0.00
             */
            paid: string;
            /**
             * Format: decimal
             * @description Award that will not be paid and went back to the fund.
             * @example 0.00
             */
            released: string;
            /**
             * Format: date
             * @description When it was put forward to become a municipal centre (MH-2.5.3).
             * @example 2022-02-28
             */
            putForwardOn: string | null;
            /** @description At which stage it was refused. */
            refusalStage: string | null;
            /** @description Why it was refused or withdrawn. */
            endReason: string | null;
            /**
             * @description Ids of the holds that were placed and not released.
             * @example []
             */
            holds: string[];
            /**
             * @description Position of the last event about it.
             * @example 0000000000000042
             */
            position: string;
        };
        TeamMemberView: {
            /**
             * @description The name.
             * @example 张示例
             */
            name: string;
            /**
             * @description What the person does.
             * @example 项目负责人
             */
            duty: string;
        };
        RecordedDocumentView: {
            /**
             * @description Type of the event it came with.
             * @example ApplicationSubmitted
             */
            event: string;
            /** @description That event in words. */
            told: components["schemas"]["SentenceView"];
            /**
             * @description Position of that event.
             * @example 0000000000000042
             */
            position: string;
            /**
             * Format: date
             * @description The day of that event.
             * @example 2022-02-28
             */
            recordedFor: string;
            /**
             * @description What it is on the checklist; null for an official paper.
             * @example audit-report
             */
            kind: string | null;
            /**
             * @description Its name as submitted.
             * @example 申报书.pdf
             */
            name: string | null;
            /**
             * @description SHA-256 of its bytes.
             * @example aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa
             */
            sha256: string | null;
            /**
             * @description Number of an official paper (文号).
             * @example 闵科委〔2022〕18号
             */
            number: string | null;
            /**
             * Format: date
             * @description Its date.
             * @example 2022-02-28
             */
            date: string | null;
        };
        StandingHoldView: {
            /**
             * @description The hold.
             * @example H-01
             */
            holdId: string;
            /**
             * @description What placed it: duplicate-case, ban or notice-objection.
             * @example ban
             */
            ground: string;
            /**
             * @description The case, ban or objection.
             * @example ban-1
             */
            sourceId: string;
            /**
             * @description Under which clause.
             * @example MH-1.1.6
             */
            clause: string;
            /**
             * Format: date
             * @description First day of the ban that placed it.
             * @example 2022-02-28
             */
            from: string | null;
            /**
             * Format: date
             * @description Its last day.
             * @example 2022-02-28
             */
            until: string | null;
        };
        ApplicationContentView: {
            /**
             * @description The application.
             * @example 2022-0001
             */
            applicationId: string;
            /** @description The lead unit, as it applied. */
            lead: components["schemas"]["UnitDto"];
            /** @description Units that take part; no money goes to them (MH-O5). */
            participants: components["schemas"]["ParticipatingUnitDto"][];
            /** @description The leader, then the team. */
            members: components["schemas"]["TeamMemberView"][];
            /**
             * @description The challenge it answers.
             * @example C-01
             */
            challengeId: string | null;
            /** @description The budget. */
            budget: components["schemas"]["ProjectBudgetDto"];
            /** @description What it claims of its technology (MH-1.1.5). */
            technology: components["schemas"]["TechnologyClaimDto"];
            /**
             * @description Rights it is built on, as the unit wrote them.
             * @example [
             *       "ZL202010000001.X"
             *     ]
             */
            intellectualPropertyNumbers: string[];
            /** @description The superior award it must match (MH-2.2.2). */
            matchingRequirement: components["schemas"]["MatchingRequirementDto"] | null;
            /**
             * @description Documents asked for while it is returned (MH-1.3.4).
             * @example []
             */
            missingDocuments: string[];
            /** @description Its documents, in the order in which they came. */
            documents: components["schemas"]["RecordedDocumentView"][];
            /** @description The holds in force. */
            holds: components["schemas"]["StandingHoldView"][];
        };
        ManagingBodyView: {
            /**
             * @description commission, or an agency under contract.
             * @example agency
             */
            kind: string;
            /** @description Name of the agency. */
            name?: string;
            /** @description Number of its contract. */
            contractNumber?: string;
        };
        AskedPaymentView: {
            /**
             * @description The disbursement.
             * @example T-01
             */
            disbursementId: string;
            /**
             * @description Which part: first, final, or all of it at once.
             * @example first
             */
            tranche: string;
            /**
             * @description Where it stands.
             * @example paid
             */
            status: string;
            /**
             * Format: decimal
             * @description How much.
             * @example 900000.00
             */
            amount: string;
            /**
             * Format: date
             * @description When it was asked for.
             * @example 2022-02-28
             */
            requestedOn: string;
            /**
             * Format: date
             * @description When it was authorised.
             * @example 2022-02-28
             */
            authorisedOn: string | null;
            /**
             * Format: date
             * @description Day of the payment that stands.
             * @example 2022-02-28
             */
            paidOn: string | null;
            /**
             * @description Voucher of the payment that stands.
             * @example PZ-2022-071
             */
            voucher: string | null;
            /**
             * Format: date
             * @description When the bank last sent it back.
             * @example 2022-02-28
             */
            returnedOn: string | null;
            /**
             * Format: date
             * @description When it was cancelled.
             * @example 2022-02-28
             */
            cancelledOn: string | null;
            /** @description The conditions it was asked for on. */
            conditions: components["schemas"]["ExplainedFindingView"][];
        };
        AwaitedTrancheView: {
            /**
             * @description Which part: first or final.
             * @example final
             */
            tranche: string;
            /**
             * @description The clause that says when it can be.
             * @example MH-1.5.2
             */
            clause: string;
        };
        ProjectContentView: {
            /**
             * @description The project.
             * @example 2022-0001
             */
            projectId: string;
            /**
             * @description The application it came from.
             * @example 2022-0001
             */
            applicationId: string;
            /** @description The lead unit, as it stands after adjustments (MH-1.6.5). */
            lead: components["schemas"]["UnitDto"];
            /** @description Units that take part; no money goes to them (MH-O5). */
            participants: components["schemas"]["ParticipatingUnitDto"][];
            /** @description The leader, then the team. */
            members: components["schemas"]["TeamMemberView"][];
            /** @description Who manages it; null before there is a contract. */
            managingBody: components["schemas"]["ManagingBodyView"] | null;
            /** @description The budget it was approved with. */
            budget: components["schemas"]["ProjectBudgetDto"];
            /** @description The tranches, in the order they were asked for. */
            tranches: components["schemas"]["AskedPaymentView"][];
            /** @description The tranches still to be asked for. */
            awaitedTranches: components["schemas"]["AwaitedTrancheView"][];
            /** @description Its documents, from its application on. */
            documents: components["schemas"]["RecordedDocumentView"][];
            /** @description The holds in force. */
            holds: components["schemas"]["StandingHoldView"][];
        };
        CentreContentView: {
            /**
             * @description The centre.
             * @example 2022-0001
             */
            centreId: string;
            /** @description The host unit, as it applied. */
            lead: components["schemas"]["UnitDto"];
            /** @description Its partners. */
            participants: components["schemas"]["ParticipatingUnitDto"][];
            /**
             * @description Whether the host is a recognised high-tech enterprise.
             * @example false
             */
            highTechEnterprise: boolean;
            /**
             * Format: decimal
             * @description R&D expense of the previous year (MH-2.3.2).
             * @example 3000000.00
             */
            previousYearResearchExpense: string;
            /** @description The recognition it already has (MH-2.1.1). */
            superiorRecognition: components["schemas"]["SuperiorRecognitionDto"] | null;
            /** @description The figures of the host (MH-2.1.2). */
            figures: components["schemas"]["HostFiguresDto"] | null;
            /**
             * @description Documents asked for while it is returned.
             * @example []
             */
            missingDocuments: string[];
            /** @description The payments of its award. */
            payments: components["schemas"]["AskedPaymentView"][];
            /** @description Its documents, in the order in which they came. */
            documents: components["schemas"]["RecordedDocumentView"][];
            /** @description The holds that were placed and not released. */
            holds: components["schemas"]["StandingHoldView"][];
        };
        CoreRightDto: {
            /**
             * @description Kind of right.
             * @example invention-patent
             * @enum {string}
             */
            kind: "invention-patent" | "utility-model" | "software-copyright" | "ic-layout";
            /**
             * @description Its number.
             * @example ZL202010000001.X
             */
            number: string;
            /**
             * Format: date
             * @description Granted or registered on.
             * @example 2021-01-05
             */
            grantedOn: string;
            /**
             * @description How the unit came by it.
             * @example own-development
             * @enum {string}
             */
            acquiredBy: "own-development" | "assignment";
        };
        RecognitionContentView: {
            /**
             * @description The recognition.
             * @example 2022-0001
             */
            recognitionId: string;
            /** @description The applicant, as it applied. */
            lead: components["schemas"]["UnitDto"];
            /** @description The rights that are core to the project (SH-6.2). */
            rights: components["schemas"]["CoreRightDto"][];
            /**
             * @description Kinds of product with rules of their own (SH-6.4).
             * @example [
             *       "medical-device"
             *     ]
             */
            regulatedKinds: string[];
            /**
             * @description Whether a compulsory certificate is due.
             * @example false
             */
            compulsoryCertification: boolean;
            /**
             * @description Whether it was transformed with a research institution (SH-10.1).
             * @example false
             */
            withResearchInstitution: boolean;
            /**
             * @description Grounds of priority (SH-7).
             * @example []
             */
            priorityGrounds: string[];
            /**
             * @description Documents asked for while it is returned.
             * @example []
             */
            missingDocuments: string[];
            /** @description Its documents, in the order in which they came. */
            documents: components["schemas"]["RecordedDocumentView"][];
            /** @description The holds that were placed and not released. */
            holds: components["schemas"]["StandingHoldView"][];
        };
        BanStepView: {
            /**
             * @description The link.
             * @example L-2023-001
             */
            linkId: string;
            /**
             * @description renaming, branch-of, merger or division.
             * @example merger
             */
            kind: string;
            /**
             * @description The unit it led to.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /** @description What that unit is called, where a paper tells. */
            unitName: string | null;
            /**
             * @description By which clause.
             * @example SH-18.3
             */
            clause: string;
            /** @description Why a ban goes over such a link. */
            reason: string;
        };
        BanView: {
            /**
             * Format: date
             * @description The first day without it, when it was lifted.
             * @example 2022-02-28
             */
            liftedOn: string | null;
            /** @description Why it was lifted. */
            liftReason: string | null;
            /** @description Number of the decision to lift it. */
            liftDocumentNumber: string | null;
            /**
             * @description Where it was lifted.
             * @example 0000000000000042
             */
            liftedPosition: string | null;
            /**
             * Format: date-time
             * @description When the ledger took the lifting.
             * @example 2022-02-28T01:30:00.000Z
             */
            liftedRecordedAt: string | null;
            /** @description annulled, or succession-withdrawn where it came over a link that is none. */
            annulCause: string | null;
            /** @description Why it counts for nothing from its first day. */
            annulReason: string | null;
            /** @description Number of that decision. */
            annulDocumentNumber: string | null;
            /**
             * @description Where it was annulled.
             * @example 0000000000000042
             */
            annulledPosition: string | null;
            /**
             * Format: date-time
             * @description When the ledger took the annulment.
             * @example 2022-02-28T01:30:00.000Z
             */
            annulledRecordedAt: string | null;
            /**
             * @description Where it was noted as over; its days do not depend on it.
             * @example 0000000000000042
             */
            expiredPosition: string | null;
            /**
             * Format: date-time
             * @description When the ledger took that.
             * @example 2022-02-28T01:30:00.000Z
             */
            expiredRecordedAt: string | null;
            /**
             * @description The appeal against it.
             * @example 2022-0001
             */
            appealId: string | null;
            /**
             * Format: date
             * @description When it was appealed against.
             * @example 2022-02-28
             */
            appealedOn: string | null;
            /** @description The grounds of the appeal. */
            appealGrounds: string | null;
            /**
             * @description Where the appeal was taken.
             * @example 0000000000000042
             */
            appealedPosition: string | null;
            /**
             * Format: date-time
             * @description When the ledger took the appeal.
             * @example 2022-02-28T01:30:00.000Z
             */
            appealedRecordedAt: string | null;
            /** @description upheld or dismissed, once the appeal is concluded. */
            appealResult: string | null;
            /**
             * Format: date
             * @description When the appeal was concluded.
             * @example 2022-02-28
             */
            appealConcludedOn: string | null;
            /** @description What was found of the appeal. */
            appealOpinion: string | null;
            /**
             * @description Where it was concluded.
             * @example 0000000000000042
             */
            concludedPosition: string | null;
            /**
             * Format: date-time
             * @description When the ledger took the conclusion.
             * @example 2022-02-28T01:30:00.000Z
             */
            concludedRecordedAt: string | null;
            /**
             * @description A unit or a person.
             * @example unit
             */
            subjectKind: string;
            /**
             * @description Credit code of the unit it is in force for.
             * @example 91350100M000100Y43
             */
            subjectRef: string;
            /**
             * @description What the unit is called, where a paper tells.
             * @example 上海虚构芯片有限公司
             */
            unitName: string | null;
            /**
             * @description The ban.
             * @example B-2022-001
             */
            banId: string;
            /**
             * @description own, or inherited from a unit this one stands for.
             * @example own
             */
            kind: string;
            /**
             * @description The unit it was imposed on.
             * @example 91350100M000100Y43
             */
            originCreditCode: string;
            /** @description What that unit is called, where a paper tells. */
            originName: string | null;
            /** @description The links it came over, the first first. */
            path: components["schemas"]["BanStepView"][];
            /**
             * @description Its ground.
             * @example misreporting
             */
            ground: string;
            /**
             * @description Its clause.
             * @example SH-18.3
             */
            clause: string;
            /**
             * @description The programmes it closes.
             * @example [
             *       "key-core-technology"
             *     ]
             */
            programmes: string[];
            /**
             * Format: date
             * @description First day.
             * @example 2022-02-28
             */
            firstDay: string;
            /**
             * Format: date
             * @description Last day as imposed.
             * @example 2025-02-27
             */
            lastDay: string;
            /**
             * Format: date
             * @description Last day as it stands.
             * @example 2025-02-27
             */
            effectiveLastDay: string;
            /**
             * @description past, active or future on the day asked for; annulled on every day.
             * @example active
             */
            status: string;
            /**
             * @description Number of the decision.
             * @example 闵科委〔2022〕40号
             */
            documentNumber: string;
            /**
             * Format: date
             * @description Date of the decision.
             * @example 2022-02-28
             */
            documentDate: string;
            /**
             * @description Where it was imposed, or came.
             * @example 0000000000000042
             */
            imposedPosition: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            imposedRecordedAt: string;
        };
        BanChangeView: {
            /**
             * @description Its place in the global order: give it as `after` to read on.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description imposed, inherited, appealed, appeal-upheld, appeal-dismissed, lifted, annulled, succession-withdrawn or expired.
             * @example lifted
             */
            change: string;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2022-02-28
             */
            changedOn: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /** @description The ban as it now stands. */
            ban: components["schemas"]["BanView"];
        };
        SuccessionView: {
            /**
             * @description Where it was recorded.
             * @example 0000000000000042
             */
            recordedPosition: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /**
             * @description Number of the document.
             * @example 闵科委〔2022〕40号
             */
            documentNumber: string;
            /**
             * @description The link.
             * @example L-2023-001
             */
            linkId: string;
            /**
             * @description renaming, branch-of, merger or division.
             * @example merger
             */
            kind: string;
            /**
             * @description The unit it leads from.
             * @example 91350100M000100Y43
             */
            fromCreditCode: string;
            /**
             * @description The unit that stands for it.
             * @example 91350100M000100Y43
             */
            toCreditCode: string;
            /**
             * Format: date
             * @description From which day.
             * @example 2022-02-28
             */
            effectiveOn: string;
        };
        BanHoldView: {
            /**
             * @description What it stops.
             * @enum {string}
             */
            heldKind: "application" | "project" | "centre" | "recognition";
            /**
             * @description Which.
             * @example 2022-0001
             */
            heldId: string;
            /**
             * @description The unit whose thing it is.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description Its title.
             * @example 车规级激光雷达芯片
             */
            title: string;
            /**
             * @description The hold.
             * @example ban-B-2022-001
             */
            holdId: string;
            /**
             * @description The ban.
             * @example B-2022-001
             */
            banId: string;
            /**
             * @description By which clause.
             * @example MH-1.1.6
             */
            clause: string;
            /**
             * Format: date
             * @description Last day of the ban as imposed; it stops nothing after that.
             * @example 2022-02-28
             */
            until: string | null;
            /**
             * Format: date
             * @description When it was placed.
             * @example 2022-02-28
             */
            heldOn: string;
            /**
             * @description Where it was placed.
             * @example 0000000000000042
             */
            heldPosition: string;
            /**
             * Format: date
             * @description When it was released.
             * @example 2022-02-28
             */
            releasedOn: string | null;
            /** @description Why it was released. */
            releaseReason: string | null;
            /**
             * @description Where it was released.
             * @example 0000000000000042
             */
            releasedPosition: string | null;
            /**
             * @description Whether it stops anything on the day asked for.
             * @example true
             */
            holds: boolean;
        };
        ViolationView: {
            /**
             * @description Where it was recorded.
             * @example 0000000000000042
             */
            recordedPosition: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /**
             * @description Number of the document.
             * @example 闵科委〔2022〕40号
             */
            documentNumber: string;
            /**
             * @description A unit or a person.
             * @example unit
             */
            subjectKind: string;
            /**
             * @description Credit code of the unit, or keyed hash of the person.
             * @example 91350100M000100Y43
             */
            subjectRef: string;
            /**
             * @description The violation.
             * @example V-2021-003
             */
            violationId: string;
            /**
             * @description Its kind.
             * @example environment
             */
            kind: string;
            /**
             * Format: date
             * @description When it was committed.
             * @example 2022-02-28
             */
            occurredOn: string;
            /**
             * Format: date
             * @description When it was decided.
             * @example 2022-02-28
             */
            decidedOn: string;
            /** @description What happened. */
            note: string;
        };
        CreditRecordView: {
            /**
             * @description The unit.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * Format: date
             * @description The day asked for.
             * @example 2022-02-28
             */
            asOf: string;
            /**
             * @description Whether the unit has a credit record; without one it is not banned.
             * @example true
             */
            known: boolean;
            /**
             * @description right, wrong, or attested: wrong, and vouched for by the office.
             * @example right
             */
            checkDigit: string;
            /**
             * @description Whether a ban is in force on the day asked for.
             * @example false
             */
            banned: boolean;
            /**
             * @description What the unit is called, where a paper tells.
             * @example 上海虚构芯片有限公司
             */
            unitName: string | null;
            /** @description The name under which the office vouches for the code. */
            attestedName: string | null;
            /** @description Its bans in the order the ledger took them, annulled ones, too. */
            bans: components["schemas"]["BanView"][];
            /** @description Its own bans where they are in force for other units, and why. */
            reaches: components["schemas"]["BanView"][];
            /** @description Links from and to other units that were not taken back. */
            successions: components["schemas"]["SuccessionView"][];
            /** @description What its bans stop, its own things and those of units they reach. */
            holds: components["schemas"]["BanHoldView"][];
            /** @description Its violations that were not taken back. */
            violations: components["schemas"]["ViolationView"][];
        };
        BannedView: {
            /**
             * @description The unit.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * Format: date
             * @description The day asked for.
             * @example 2022-02-28
             */
            asOf: string;
            /**
             * @description Whether the unit has a credit record; without one it is not banned.
             * @example true
             */
            known: boolean;
            /**
             * @description right, wrong, or attested: wrong, and vouched for by the office.
             * @example right
             */
            checkDigit: string;
            /**
             * @description Whether a ban is in force on the day asked for.
             * @example false
             */
            banned: boolean;
            /** @description The bans in force on the day. */
            bans: components["schemas"]["BanView"][];
        };
        IntegrityEntryView: {
            /**
             * @description Where it was recorded.
             * @example 0000000000000042
             */
            recordedPosition: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /**
             * @description Number of the document.
             * @example 闵科委〔2022〕40号
             */
            documentNumber: string;
            /**
             * @description A unit or a person.
             * @example unit
             */
            subjectKind: string;
            /**
             * @description Credit code of the unit, or keyed hash of the person.
             * @example 91350100M000100Y43
             */
            subjectRef: string;
            /**
             * @description The entry.
             * @example 2022-0001
             */
            entryId: string;
            /**
             * @description The project it comes from.
             * @example 2022-0001
             */
            projectId: string;
            /**
             * @description Its clause.
             * @example MH-1.6.16
             */
            clause: string;
            /**
             * Format: date
             * @description Day of entry.
             * @example 2022-02-28
             */
            enteredOn: string;
        };
        PersonCreditRecordView: {
            /**
             * @description Keyed hash of the identity number.
             * @example p-7f3a9c20
             */
            personRef: string;
            /**
             * @description Whether the person has a record.
             * @example true
             */
            known: boolean;
            /** @description Violations that were not taken back. */
            violations: components["schemas"]["ViolationView"][];
            /** @description Entries in the list that were not taken back. */
            integrityEntries: components["schemas"]["IntegrityEntryView"][];
        };
        PersonReferenceView: {
            /**
             * @description Keyed hash of the identity number.
             * @example bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb
             */
            personRef: string;
        };
        PersonReferenceBody: {
            /**
             * @description Identity number; it is neither stored nor logged.
             * @example 310112199002280013
             */
            identityNumber: string;
        };
        RecordViolationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the violation; made when absent.
             * @example 2022-0001
             */
            violationId?: string;
            /**
             * @description Kind of violation (MH-1.1.3).
             * @example tax
             * @enum {string}
             */
            kind: "tax" | "intellectual-property" | "safety" | "quality" | "environment" | "research-integrity" | "serious-dishonesty-list";
            /**
             * Format: date
             * @description When it was committed.
             * @example 2021-05-10
             */
            occurredOn: string;
            /**
             * Format: date
             * @description When it was decided.
             * @example 2021-09-01
             */
            decidedOn: string;
            /**
             * @description What happened.
             * @example 环保行政处罚
             */
            note: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        WithdrawViolationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 处罚决定已撤销
             */
            reason: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        IntegrityEntryBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the entry; made when absent.
             * @example 2022-0001
             */
            entryId?: string;
            /**
             * @description The project it comes from.
             * @example 2022-0001
             */
            projectId: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        WithdrawIntegrityEntryBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 已履行勤勉义务
             */
            reason: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        LiftBanBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: date
             * @description The first day without it.
             * @example 2023-06-01
             */
            liftedOn: string;
            /**
             * @description Why.
             * @example 行政复议撤销
             */
            reason: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        AnnulBanBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 人民法院判决撤销原决定
             */
            reason: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        AppealBanBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the appeal; made when absent.
             * @example 2022-0001
             */
            appealId?: string;
            /**
             * Format: date
             * @description The day of the appeal.
             * @example 2022-07-01
             */
            appealedOn: string;
            /**
             * @description Its grounds.
             * @example 填报数据与审计报告一致
             */
            grounds: string;
            /** @description The letter of appeal. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        ConcludeBanAppealBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Whether the appeal is right.
             * @example upheld
             * @enum {string}
             */
            result: "upheld" | "dismissed";
            /**
             * Format: date
             * @description The day of the decision.
             * @example 2022-08-15
             */
            concludedOn: string;
            /**
             * @description The opinion.
             * @example 经核查，申诉理由成立
             */
            opinion: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        ImposeBanBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the ban; made when absent.
             * @example 2022-0001
             */
            banId?: string;
            /**
             * @description On what ground.
             * @example misreporting
             * @enum {string}
             */
            ground: "misreporting" | "concealment" | "two-years-unfiled";
            /**
             * Format: date
             * @description First day.
             * @example 2022-06-01
             */
            firstDay: string;
            /**
             * @description The programmes it closes.
             * @example [
             *       "key-core-technology",
             *       "national-municipal-centre",
             *       "district-centre",
             *       "high-tech-transformation"
             *     ]
             */
            programmes: ("key-core-technology" | "national-municipal-centre" | "district-centre" | "high-tech-transformation")[];
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        RecordSuccessionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the link; made when absent.
             * @example 2022-0001
             */
            linkId?: string;
            /**
             * @description How: this unit goes on under the other code, is a branch of the other, was absorbed by it, or the other was split off from this one.
             * @example renaming
             * @enum {string}
             */
            kind: "renaming" | "branch-of" | "merger" | "division";
            /**
             * @description The other unit.
             * @example 91350100M000100Y43
             */
            toCreditCode: string;
            /**
             * Format: date
             * @description From which day.
             * @example 2023-03-01
             */
            effectiveOn: string;
            /** @description What shows it. */
            document: components["schemas"]["OfficialDocumentDto"];
            /** @description What vouches for the code of the other unit, when its check digit is wrong. */
            codeDocument?: components["schemas"]["OfficialDocumentDto"];
        };
        WithdrawSuccessionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 登记对象有误
             */
            reason: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        AttestCreditCodeBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Name of the unit.
             * @example 上海虚构芯片有限公司
             */
            unitName: string;
            /** @description What shows the code. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        SupportRefDto: {
            /**
             * @description Ours, or an award of another funder.
             * @example application
             * @enum {string}
             */
            kind: "application" | "external-award";
            /**
             * @description Its id.
             * @example 2022-0001
             */
            id: string;
            /**
             * @description The list or programme.
             * @example key-core-technology
             */
            source: string;
            /**
             * @description Title.
             * @example 高端芯片键合设备研制
             */
            title: string;
            /**
             * @description Credit code of the unit.
             * @example 91350100M000100Y43
             */
            creditCode?: string;
            /**
             * @description The unit.
             * @example 示例科技(上海)有限公司
             */
            unitName?: string;
        };
        MatchEvidenceDto: {
            /**
             * @description What is the same.
             * @example same-award-identity
             * @enum {string}
             */
            rule: "same-award-identity" | "same-unit-same-title" | "same-unit-similar-title";
            /**
             * @description Likeness of the titles in percent.
             * @example 100
             */
            titleLikeness: number;
            /**
             * @description What else speaks for it.
             * @example [
             *       "同一团队"
             *     ]
             */
            facts: string[];
        };
        OpenDuplicateCaseBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the case; made when absent.
             * @example 2022-0001
             */
            caseId?: string;
            /** @description Our application. */
            ours: components["schemas"]["SupportRefDto"];
            /** @description The other side. */
            other: components["schemas"]["SupportRefDto"];
            /** @description Why. */
            evidence: components["schemas"]["MatchEvidenceDto"];
            /**
             * @description Position the opener had seen the ledger at.
             * @example 0000000000000042
             */
            knownAt: string;
        };
        ConfirmDuplicateCaseBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 同一项目已获市级立项
             */
            reason: string;
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        DismissDuplicateCaseBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 研究内容不同
             */
            reason: string;
        };
        OverturnDuplicateCaseBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 复核认定研究内容不同
             */
            reason: string;
            /** @description The decision that overturns it. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        FollowUpDuplicateCaseBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description What is still to be seen.
             * @example 待市级复函
             */
            note: string;
        };
        CaseSideView: {
            /**
             * @description An application of ours, or an award of another funder.
             * @example application
             * @enum {string}
             */
            kind: "application" | "external-award";
            /**
             * @description Its id.
             * @example 2022-0001
             */
            id: string;
            /**
             * @description The list or programme.
             * @example key-core-technology
             */
            source: string;
            /**
             * @description Its title.
             * @example 高端芯片键合设备研制
             */
            title: string;
        };
        FieldContributionView: {
            /**
             * @description The field.
             * @example title
             */
            field: string;
            /**
             * @description How far the two agree in it.
             * @example same
             */
            level: string;
            /**
             * @description Its weight in thousandths of a bit.
             * @example 9120
             */
            millibits: number;
            /** @description What our side says. */
            ours?: string;
            /** @description What the other side says. */
            other?: string;
        };
        LinkageView: {
            /**
             * @description Where every pair begins, in thousandths of a bit.
             * @example -12000
             */
            priorMillibits: number;
            /** @description What every field adds. */
            contributions: components["schemas"]["FieldContributionView"][];
            /**
             * @description What it comes to.
             * @example 8400
             */
            scoreMillibits: number;
        };
        DuplicateCaseView: {
            /**
             * @description The case.
             * @example 2022-0001
             */
            caseId: string;
            /**
             * @description Where it stands.
             * @example open
             * @enum {string}
             */
            status: "open" | "followed-up" | "confirmed" | "dismissed" | "overturned";
            /** @description The application of ours that it holds. */
            ours: components["schemas"]["CaseSideView"];
            /** @description The other side. */
            other: components["schemas"]["CaseSideView"];
            /**
             * @description Credit code of the unit.
             * @example 91350100M000100Y43
             */
            creditCode: string | null;
            /** @description Name of the unit. */
            unitName: string | null;
            /**
             * @description What is the same.
             * @example same-award-identity
             * @enum {string}
             */
            rule: "same-award-identity" | "same-unit-same-title" | "same-unit-similar-title" | "linked-records";
            /**
             * @description Likeness of the titles in percent.
             * @example 100
             */
            titleLikeness: number;
            /**
             * @description What speaks for it.
             * @example []
             */
            facts: string[];
            /** @description The fields, where records were linked. */
            linkage: components["schemas"]["LinkageView"] | null;
            /** @description What found it. */
            matcherVersion: string;
            /**
             * @description Position it had seen the ledger at.
             * @example 0000000000000042
             */
            knownAt: string;
            /**
             * Format: date
             * @description Day it was opened.
             * @example 2022-02-28
             */
            openedOn: string;
            /**
             * Format: date
             * @description Day it was decided.
             * @example 2022-02-28
             */
            decidedOn: string | null;
            /**
             * @description Who decided.
             * @example 2022-0001
             */
            decidedBy: string | null;
            /** @description Why. */
            decisionReason: string | null;
            /** @description Number of the decision. */
            decisionDocument: string | null;
            /**
             * @description How often it was followed up.
             * @example 0
             */
            followUps: number;
            /** @description The last note. */
            lastNote: string | null;
            /**
             * @description Position of the last event about it.
             * @example 0000000000000042
             */
            position: string;
        };
        ComparedUnitView: {
            /**
             * @description Its name.
             * @example 示例科技(上海)有限公司
             */
            name: string;
            /**
             * @description Its credit code.
             * @example 91350100M000100Y43
             */
            creditCode: string | null;
        };
        ComparedSupportView: {
            /**
             * @description An application of ours, or an award of another funder.
             * @example application
             * @enum {string}
             */
            kind: "application" | "external-award";
            /**
             * @description Its id.
             * @example 2022-0001
             */
            id: string;
            /**
             * @description The list or programme.
             * @example key-core-technology
             */
            source: string;
            /**
             * @description Whose money it is; null of ours.
             * @example central
             * @enum {string|null}
             */
            level: "central" | "municipal" | "district" | "other" | null;
            /**
             * @description How far it has come; null of one that is not on record.
             * @example pending
             * @enum {string|null}
             */
            status: "pending" | "approved" | "closed" | null;
            /**
             * @description The project an approval made of an application of ours.
             * @example 2022-0001
             */
            projectId: string | null;
            /**
             * @description Its title.
             * @example 高端芯片键合设备研制
             */
            title: string;
            /** @description The unit that leads it. */
            unit: components["schemas"]["ComparedUnitView"] | null;
            /** @description The units that take part. */
            participants: components["schemas"]["ComparedUnitView"][];
            /**
             * @description Its leader.
             * @example 张示例
             */
            leader: string | null;
            /**
             * @description The team beside the leader.
             * @example [
             *       "李示例"
             *     ]
             */
            members: string[];
            /**
             * Format: decimal
             * @description What was given, or applied for.
             * @example 3000000.00
             */
            amount: string | null;
            /**
             * @description Its number.
             * @example 22511100100
             */
            awardNumber: string | null;
            /**
             * @description Patents, copyrights and the like it is built on.
             * @example []
             */
            ipNumbers: string[];
            /** @description What it is about. */
            abstract: string | null;
            /**
             * Format: date
             * @description Day of the award; of an application, day it was submitted.
             * @example 2022-02-28
             */
            awardedOn: string | null;
            /**
             * Format: date
             * @description First day.
             * @example 2022-02-28
             */
            startsOn: string | null;
            /**
             * Format: date
             * @description Last day.
             * @example 2022-02-28
             */
            endsOn: string | null;
        };
        TextPartView: {
            /**
             * @description Whether the other side has it too; of what is very long, `not-compared`.
             * @example same
             * @enum {string}
             */
            kind: "same" | "only-here" | "not-compared";
            /**
             * @description The part; all parts put together are the text.
             * @example 芯片
             */
            text: string;
        };
        ComparedFieldView: {
            /**
             * @description The field.
             * @example leader
             * @enum {string}
             */
            field: "leader" | "team" | "credit-code" | "unit" | "title" | "abstract" | "period" | "ip-number" | "award-number" | "amount";
            /**
             * @description Whether they differ in it, as the matcher reads them.
             * @example same
             * @enum {string}
             */
            difference: "same" | "different" | "one-sided" | "neither";
            /** @description What ours has, in parts. */
            ours: components["schemas"]["TextPartView"][];
            /** @description What the other has, in parts. */
            other: components["schemas"]["TextPartView"][];
        };
        WaterfallFieldView: {
            /**
             * @description The field.
             * @example title
             */
            field: string;
            /**
             * @description How far both agree, or why it was not compared.
             * @example 80-90%
             */
            level: string;
            /**
             * @description What it adds, in bits.
             * @example 6.2
             */
            bits: number;
            /**
             * @description The score after it, in bits.
             * @example 1.8
             */
            sum: number;
            /** @description What ours said when they were compared. */
            ours: string | null;
            /** @description What the other said. */
            other: string | null;
        };
        WaterfallView: {
            /**
             * @description What compared.
             * @example fellegi-sunter-1
             */
            matcherVersion: string;
            /**
             * @description Where the score begins, in bits.
             * @example -4.41
             */
            prior: number;
            /** @description What every field adds, in order. */
            fields: components["schemas"]["WaterfallFieldView"][];
            /**
             * @description What it comes to: base-2 logarithm of the odds of one project.
             * @example 2.3
             */
            score: number;
            /**
             * @description The same as a probability, from 0 to 1.
             * @example 0.83
             */
            probability: number;
            /**
             * @description From which score on it opens a case; null of an unknown matcher.
             * @example -1.5
             */
            caseFrom: number | null;
            /**
             * @description From which score on it tells a pair; null of an unknown matcher.
             * @example -8
             */
            relatedFrom: number | null;
        };
        ComparedPairView: {
            /** @description The application of ours. */
            ours: components["schemas"]["ComparedSupportView"];
            /** @description The other support. */
            other: components["schemas"]["ComparedSupportView"];
            /** @description Every field of both, as they stand now. */
            fields: components["schemas"]["ComparedFieldView"][];
            /** @description The score; null where a rule or a person found the pair. */
            waterfall: components["schemas"]["WaterfallView"] | null;
        };
        CheckedSupportView: {
            /**
             * @description An application of ours, or an award of another funder.
             * @example external-award
             */
            kind: string;
            /**
             * @description Its id.
             * @example 2022-0001
             */
            id: string | null;
            /**
             * @description The list or programme.
             * @example shanghai-2022
             */
            source: string;
            /**
             * @description Level of the funder; null for ours.
             * @example municipal
             */
            level: string | null;
            /** @description Its title. */
            title: string | null;
            /** @description Its unit. */
            unitName: string | null;
            /** @description Its number. */
            awardNumber: string | null;
            /** @description Its leader. */
            leader: string | null;
        };
        CheckedPriorView: {
            /**
             * @description In bits.
             * @example -4.41
             */
            bits: number;
            /** @description In words. */
            text: components["schemas"]["SentenceView"];
        };
        CheckedFieldView: {
            /**
             * @description The field.
             * @example title
             */
            field: string;
            /**
             * @description How far both agree, or why it was not compared.
             * @example 80-90%
             */
            level: string;
            /**
             * @description What it adds, in bits.
             * @example 6.2
             */
            bits: number;
            /**
             * @description The score after it.
             * @example 1.8
             */
            sum: number;
            /** @description What the plan says. */
            planned: string;
            /** @description What the support says. */
            other: string | null;
            /** @description In words. */
            text: components["schemas"]["SentenceView"];
        };
        CheckedPairView: {
            /**
             * @description `case`: applied for now, it would open a case. `related`: it would not.
             * @example case
             */
            verdict: string;
            /**
             * @description second-support, required-match (MH-2.2.2), other-money (neither district nor municipal) or not-granted.
             * @example second-support
             */
            standing: string;
            /**
             * @description The rule by which a case would be opened.
             * @example linked-records
             */
            rule: string | null;
            /**
             * @description Log odds of one project, in bits.
             * @example 2.3
             */
            score: number;
            /** @description The support. */
            support: components["schemas"]["CheckedSupportView"];
            /** @description Where the score begins. */
            prior: components["schemas"]["CheckedPriorView"];
            /** @description What every field adds, in order. */
            fields: components["schemas"]["CheckedFieldView"][];
            /** @description What it comes to. */
            text: components["schemas"]["SentenceView"];
        };
        UnreadTermsView: {
            /**
             * @description Of which kind they are.
             * @example title
             */
            block: string;
            /**
             * @description How many there are.
             * @example 1
             */
            terms: number;
            /**
             * @description How often supports have them.
             * @example 40000
             */
            postings: number;
        };
        DuplicateCheckView: {
            /**
             * @description What compared.
             * @example fellegi-sunter-1
             */
            matcherVersion: string;
            /**
             * @description Position the ledger was seen at.
             * @example 0000000000000042
             */
            knownAt: string;
            /**
             * @description From which score on a case is opened, in bits.
             * @example -1.5
             */
            caseFrom: number;
            /**
             * @description From which score on a pair is told.
             * @example -8
             */
            relatedFrom: number;
            /**
             * @description Applications of ours it was compared with.
             * @example 40
             */
            applications: number;
            /**
             * @description Awards of other funders it was compared with.
             * @example 25064
             */
            awards: number;
            /** @description The likeliest first. */
            pairs: components["schemas"]["CheckedPairView"][];
            /**
             * @description Fields that the plan does not tell, so that they were not compared.
             * @example [
             *       "team"
             *     ]
             */
            notCompared: string[];
            /** @description What was too common to be looked up. */
            unread: components["schemas"]["UnreadTermsView"][];
        };
        AwardParticipantDto: {
            /**
             * @description The unit.
             * @example 示例大学
             */
            name: string;
            /**
             * @description Its unified social credit code.
             * @example 91350100M000100Y43
             */
            creditCode?: string;
        };
        PlannedProjectBody: {
            /**
             * @description Title.
             * @example 高端芯片键合设备研制
             */
            title: string;
            /**
             * @description Credit code of the unit that plans it.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description The unit.
             * @example 示例科技(上海)有限公司
             */
            unitName?: string;
            /**
             * @description The leader.
             * @example 张示例
             */
            leader?: string;
            /**
             * @description Names of the team beside the leader.
             * @example [
             *       "李示例"
             *     ]
             */
            members?: string[];
            /** @description Units that take part. */
            participants?: components["schemas"]["AwardParticipantDto"][];
            /**
             * @description What it is about.
             * @example 面向先进封装的高精度键合技术研究
             */
            abstract?: string;
            /**
             * @description Patents, copyrights and the like it is built on, in any written form.
             * @example [
             *       "ZL202010000001.X"
             *     ]
             */
            ipNumbers?: string[];
            /**
             * Format: date
             * @description First day.
             * @example 2022-02-28
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2025-02-27
             */
            endsOn?: string;
            /**
             * Format: decimal
             * @description What would be applied for.
             * @example 3000000.00
             */
            amount?: string;
            /**
             * @description Number of the superior award that requires it (MH-2.2.2).
             * @example 22511100100
             */
            requiredMatchOf?: string;
        };
        ScannedPairView: {
            /**
             * @description `case`: its score is one from which cases are opened. `related`: it is told.
             * @example case
             * @enum {string}
             */
            verdict: "case" | "related";
            /**
             * @description What the other is to ours, were both one project: other-money is neither district nor municipal (MH-1.3.3), required-match see MH-2.2.2.
             * @example second-support
             * @enum {string}
             */
            standing: "second-support" | "required-match" | "other-money" | "not-granted";
            /**
             * @description The case on the pair; null where none was opened.
             * @example 2022-0001
             */
            caseId: string | null;
            /**
             * @description Where the case stands.
             * @example open
             * @enum {string|null}
             */
            caseStatus: "open" | "followed-up" | "confirmed" | "dismissed" | "overturned" | null;
            /** @description The application of ours; of two, the one a case would hold. */
            ours: components["schemas"]["ComparedSupportView"];
            /** @description The other support. */
            other: components["schemas"]["ComparedSupportView"];
            /** @description Every field of both, as they stand now. */
            fields: components["schemas"]["ComparedFieldView"][];
            /** @description The score, taken apart. */
            waterfall: components["schemas"]["WaterfallView"];
        };
        DuplicateScanView: {
            /**
             * @description What compared.
             * @example fellegi-sunter-1
             */
            matcherVersion: string;
            /**
             * @description Position the ledger was seen at when the scan was begun; it tells nothing older.
             * @example 0000000000000042
             */
            knownAt: string;
            /**
             * @description Applications of ours it is over.
             * @example 40
             */
            applications: number;
            /**
             * @description How many of them were looked up so far; ask again while some are left.
             * @example 40
             */
            scanned: number;
            /**
             * @description Awards of other funders they are looked up among.
             * @example 25064
             */
            awards: number;
            /**
             * @description Whether what is compared has not changed since; else a new scan is under way.
             * @example true
             */
            isCurrent: boolean;
            /**
             * @description From which score on a case is opened, in bits.
             * @example -1.5
             */
            caseFrom: number;
            /**
             * @description From which score on a pair is told.
             * @example -8
             */
            relatedFrom: number;
            /** @description The likeliest first. */
            items: components["schemas"]["ScannedPairView"][];
            /** @description Give it as `cursor` to read on; null when this was the last part. */
            nextCursor: string | null;
        };
        CaseCountView: {
            /**
             * @description Where they stand.
             * @example open
             * @enum {string}
             */
            status: "open" | "followed-up" | "confirmed" | "dismissed" | "overturned";
            /**
             * @description How many.
             * @example 3
             */
            count: number;
        };
        DutyView: {
            /**
             * @description What is due.
             * @example application-review
             */
            kind: string;
            /**
             * @description About what.
             * @example application:A-2022-0001
             */
            subject: string;
            /**
             * @description Title of what it is about.
             * @example 面向高端芯片的键合设备关键技术攻关
             */
            title: string | null;
            /**
             * @description The unit it is about.
             * @example 91350100M000100Y43
             */
            creditCode: string | null;
            /**
             * @description Whose duty it is.
             * @example science-and-technology-commission
             */
            holder: string;
            /**
             * @description Under which clause.
             * @example MH-1.3.6
             */
            clause: string;
            /**
             * Format: date
             * @description Since when it is known to be due.
             * @example 2022-02-28
             */
            sinceOn: string;
            /**
             * Format: date
             * @description The last day.
             * @example 2022-04-29
             */
            dueOn: string;
            /**
             * Format: date
             * @description When it was done.
             * @example 2022-02-28
             */
            doneOn: string | null;
            /**
             * @description Where it stands.
             * @example open
             */
            status: string;
            /**
             * @description Working days past the last day; null where no calendar tells.
             * @example 0
             */
            overdueWorkingDays: number | null;
            /** @description Why they cannot be counted. */
            overdueUnknown: string | null;
        };
        EligibilityReportView: {
            /**
             * @description The edition it was looked at under.
             * @example minhang-2021
             */
            policyVersion: string;
            /**
             * @description eligible, needs-evidence or not-eligible.
             * @example not-eligible
             */
            outcome: string;
            /**
             * @description How many findings there are of each verdict.
             * @example {
             *       "passed": 13,
             *       "failed": 1
             *     }
             */
            counts: {
                [key: string]: unknown;
            };
            /** @description Every finding, in the order of the text. */
            findings: components["schemas"]["ExplainedFindingView"][];
        };
        ProposedProjectDto: {
            /**
             * @description Key core technology. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "project";
            /**
             * @description The call it would answer.
             * @example 2022-0001
             */
            callId: string;
            /** @description What would be submitted. */
            content: components["schemas"]["ApplicationContentDto"];
        };
        ProposedCentreDto: {
            /**
             * @description R&D centre. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "centre";
            /**
             * @description The call it would answer.
             * @example 2022-0001
             */
            callId: string;
            /** @description What would be submitted. */
            content: components["schemas"]["CentreContentDto"];
        };
        RegistrationExceptionDto: {
            /**
             * @description Kind of product.
             * @example first-class-iii-device
             * @enum {string}
             */
            kind: "first-class-iii-device" | "class-1-or-2-new-drug";
            /**
             * Format: date
             * @description Registered on.
             * @example 2021-09-01
             */
            registeredOn: string;
            /**
             * Format: date
             * @description Last day of the monitoring period; new drugs only.
             * @example 2026-08-31
             */
            monitoredUntil?: string;
        };
        RecognitionContentDto: {
            /**
             * @description Name of the project; it stays (SH-17).
             * @example 柔性触觉传感器
             */
            title: string;
            /** @description The unit that applies. */
            applicant: components["schemas"]["UnitDto"];
            /**
             * @description City of registration (SH-5.1).
             * @example 上海市
             */
            registeredCity: string;
            /**
             * @description Code of the national high-tech field (SH-6.1).
             * @example 01.02
             */
            fieldCode: string;
            /** @description Rights that are core to the project (SH-6.2). */
            rights: components["schemas"]["CoreRightDto"][];
            /** @description A product that frees its patent from the age limit (SH-6.3). */
            registrationException?: components["schemas"]["RegistrationExceptionDto"];
            /**
             * @description Regulated kinds the product is of; each asks for a licence (SH-6.4).
             * @example []
             */
            regulatedKinds: ("medicine" | "medical-device" | "pesticide" | "measuring-instrument" | "pressure-vessel" | "telecommunications")[];
            /**
             * @description Whether the product falls under compulsory certification (SH-6.4).
             * @example false
             */
            compulsoryCertification: boolean;
            /**
             * @description Kinds that are not recognised (SH-8).
             * @example []
             */
            excludedKinds: ("general-process-improvement" | "mature-product" | "everyday-consumer-product")[];
            /**
             * @description Transformed with a research institution; a contract is due then (SH-10.1).
             * @example false
             */
            withResearchInstitution: boolean;
            /**
             * @description Grounds of priority; never a threshold (SH-7).
             * @example [
             *       "原创性科技成果"
             *     ]
             */
            priorityGrounds: string[];
            /** @description The materials (SH-10.1). */
            documents: components["schemas"]["SubmittedDocumentDto"][];
            /**
             * @description Who signed for truth and completeness (SH-10.2).
             * @example 王示例
             */
            declaredBy: string;
        };
        ProposedRecognitionDto: {
            /**
             * @description Recognition of a transformation project. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "recognition";
            /** @description What would be submitted. */
            content: components["schemas"]["RecognitionContentDto"];
        };
        EligibilityBody: {
            /** @description What would be submitted, of one programme or another. */
            proposed: components["schemas"]["ProposedProjectDto"] | components["schemas"]["ProposedCentreDto"] | components["schemas"]["ProposedRecognitionDto"];
            /**
             * Format: date-time
             * @description When it would be submitted. Now, unless said.
             * @example 2022-02-28T09:30:00+08:00
             */
            submittedAt?: string;
        };
        ExternalAwardContentDto: {
            /**
             * @description The list.
             * @example shanghai-2022
             */
            source: string;
            /**
             * @description Level of the funder.
             * @example central
             * @enum {string}
             */
            level: "central" | "municipal" | "district" | "other";
            /**
             * @description Number of the award.
             * @example 22511100100
             */
            awardNumber?: string;
            /**
             * @description Title.
             * @example 高端芯片键合设备研制
             */
            title: string;
            /**
             * @description The unit.
             * @example 示例科技(上海)有限公司
             */
            unitName?: string;
            /**
             * @description Its unified social credit code.
             * @example 91350100M000100Y43
             */
            creditCode?: string;
            /**
             * @description The leader.
             * @example 张示例
             */
            leader?: string;
            /**
             * @description Category.
             * @example 重点研发
             */
            category?: string;
            /**
             * Format: decimal
             * @description The amount.
             * @example 800000.00
             */
            amount?: string;
            /**
             * Format: date
             * @description Day of the award.
             * @example 2022-02-28
             */
            awardedOn?: string;
            /**
             * Format: date
             * @description First day.
             * @example 2022-02-28
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2025-02-27
             */
            endsOn?: string;
            /**
             * @description The district award this one requires: related, not a duplicate (MH-2.2.2).
             * @example 2022-0001
             */
            requiresMatchingOf?: string;
            /**
             * @description Of a district award: id or number of the superior award that requires it (MH-2.2.2).
             * @example 22511100100
             */
            requiredMatchOf?: string;
            /**
             * @description What it is about.
             * @example 面向先进封装的高精度键合技术研究
             */
            abstract?: string;
            /**
             * @description Names of the team beside the leader.
             * @example [
             *       "李示例"
             *     ]
             */
            members?: string[];
            /** @description Units that take part. */
            participants?: components["schemas"]["AwardParticipantDto"][];
            /**
             * @description Patents, copyrights and the like, as the list writes them.
             * @example [
             *       "ZL202010000001.X"
             *     ]
             */
            ipNumbers?: string[];
        };
        ImportOriginDto: {
            /**
             * @description The import.
             * @example import-2022-05-01
             */
            importId: string;
            /**
             * @description Name of the file.
             * @example awards-2022.csv
             */
            file: string;
            /**
             * @description Its line.
             * @example 2
             */
            line: number;
            /**
             * @description SHA-256 of the row as mapped.
             * @example e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855
             */
            rowSha256: string;
        };
        RecordExternalAwardBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the award; made when absent.
             * @example 2022-0001
             */
            awardId?: string;
            /** @description The award. */
            award: components["schemas"]["ExternalAwardContentDto"];
            /** @description Where it was read. */
            origin: components["schemas"]["ImportOriginDto"];
        };
        ExternalAwardView: {
            /**
             * @description The award.
             * @example 2022-0001
             */
            awardId: string;
            /**
             * @description How often its list was corrected.
             * @example 0
             */
            revision: number;
            /**
             * @description The list.
             * @example shanghai-2022
             */
            source: string;
            /**
             * @description Level of the funder.
             * @example municipal
             */
            level: string;
            /**
             * @description Number of the award.
             * @example 22511100100
             */
            awardNumber?: string;
            /**
             * @description Title.
             * @example 高端芯片键合设备研制
             */
            title: string;
            /**
             * @description The unit.
             * @example 示例科技(上海)有限公司
             */
            unitName?: string;
            /**
             * @description Its credit code.
             * @example 91350100M000100Y43
             */
            creditCode?: string;
            /**
             * @description The leader.
             * @example 张示例
             */
            leader?: string;
            /**
             * @description Category.
             * @example 重点研发
             */
            category?: string;
            /**
             * Format: decimal
             * @description The amount.
             * @example 800000.00
             */
            amount?: string;
            /**
             * Format: date
             * @description Day of the award.
             * @example 2022-02-28
             */
            awardedOn?: string;
            /**
             * Format: date
             * @description First day.
             * @example 2022-02-28
             */
            startsOn?: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2022-02-28
             */
            endsOn?: string;
            /**
             * @description The district award it requires (MH-2.2.2).
             * @example 2022-0001
             */
            requiresMatchingOf?: string;
            /**
             * @description The superior award that requires it (MH-2.2.2).
             * @example 22511100100
             */
            requiredMatchOf?: string;
            /** @description What it is about. */
            abstract?: string;
            /**
             * @description The team beside the leader.
             * @example [
             *       "李示例"
             *     ]
             */
            members?: string[];
            /** @description Units that take part, with credit codes where known. */
            participants?: Record<string, never>[];
            /**
             * @description Patents, copyrights and the like.
             * @example [
             *       "ZL202010000001.X"
             *     ]
             */
            ipNumbers?: string[];
        };
        AppropriateFundsBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the fund; made when absent.
             * @example F12-2022
             */
            fundId?: string;
            /**
             * @description Name of the budget line.
             * @example 2022年关键核心技术攻关专项
             */
            name: string;
            /**
             * @description Whose money it is.
             * @example district
             * @enum {string}
             */
            source: "district" | "municipal" | "central" | "matching";
            /**
             * @description The programme it is for.
             * @example key-core-technology
             * @enum {string}
             */
            programme: "key-core-technology" | "national-municipal-centre" | "district-centre";
            /**
             * @description Fiscal year.
             * @example 2022
             */
            fiscalYear: number;
            /**
             * Format: decimal
             * @description How much is appropriated.
             * @example 50000000.00
             */
            amount: string;
            /** @description The budget document. */
            document: components["schemas"]["OfficialDocumentDto"];
            /**
             * Format: decimal
             * @description From which amount on a tranche takes a second authoriser; none does when absent.
             * @example 500000.00
             */
            secondAuthoriserFrom?: string;
        };
        AdjustAppropriationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: decimal
             * @description By how much; below 0 when it shrinks.
             * @example -500000.00
             */
            change: string;
            /**
             * @description Why.
             * @example 年中预算调整
             */
            reason: string;
            /** @description The budget document. */
            document: components["schemas"]["OfficialDocumentDto"];
            /**
             * @description Number of the document whose figure this takes back, in whole or in part.
             * @example 闵财〔2022〕30号
             */
            corrects?: string;
        };
        AuthorisationThresholdBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: decimal
             * @description From which amount on; no tranche takes a second authoriser when absent.
             * @example 500000.00
             */
            secondAuthoriserFrom?: string;
            /** @description The document that says so. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        FundBalancesView: {
            /**
             * Format: decimal
             * @description Promised and not yet authorised.
             * @example 3000000.00
             */
            committed: string;
            /**
             * Format: decimal
             * @description Authorised and not yet paid.
             * @example 3000000.00
             */
            authorised: string;
            /**
             * Format: decimal
             * @description Paid, net of what is asked back.
             * @example 3000000.00
             */
            paid: string;
            /**
             * Format: decimal
             * @description Asked back and not yet in.
             * @example 3000000.00
             */
            recoverable: string;
            /**
             * Format: decimal
             * @description Back.
             * @example 3000000.00
             */
            recovered: string;
            /**
             * Format: decimal
             * @description Asked back, and given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /**
             * Format: decimal
             * @description Promised by the fund of another year from then on.
             * @example 3000000.00
             */
            carriedForward: string;
            /**
             * Format: decimal
             * @description Promised and given back to the fund: a memo, it is available again.
             * @example 3000000.00
             */
            released: string;
            /**
             * Format: decimal
             * @description Appropriated, adjustments included.
             * @example 3000000.00
             */
            appropriated: string;
            /**
             * Format: decimal
             * @description Came with the promises of the year before.
             * @example 3000000.00
             */
            carriedIn: string;
            /**
             * Format: decimal
             * @description Received from other funds less given to them.
             * @example 3000000.00
             */
            transferred: string;
            /**
             * Format: decimal
             * @description Not promised to anybody.
             * @example 3000000.00
             */
            available: string;
            /**
             * Format: decimal
             * @description Was promised to nobody when its year ended.
             * @example 3000000.00
             */
            lapsed: string;
        };
        FundView: {
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description Its name.
             * @example 2022年关键核心技术攻关专项
             */
            name: string;
            /**
             * @description Whose money it is.
             * @example district
             */
            source: string;
            /**
             * @description The programme it is for.
             * @example key-core-technology
             */
            programme: string;
            /**
             * @description Its fiscal year.
             * @example 2022
             */
            fiscalYear: number;
            /**
             * @description Number of the budget document.
             * @example 闵财〔2022〕5号
             */
            documentNumber: string;
            /** @description Its balances. */
            balances: components["schemas"]["FundBalancesView"];
        };
        LedgerPostingView: {
            /**
             * @description Position of its event.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description Its event.
             * @example 2022-0001
             */
            eventId: string;
            /**
             * @description What happened.
             * @example FundsCommitted
             */
            type: string;
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description The project.
             * @example 2022-0001
             */
            projectId: string | null;
            /**
             * @description The commitment.
             * @example 2022-0001
             */
            commitmentId: string | null;
            /**
             * @description The account it goes into.
             * @example committed
             */
            debitAccount: string;
            /**
             * @description The account it comes out of.
             * @example available
             */
            creditAccount: string;
            /**
             * Format: decimal
             * @description How much.
             * @example 3000000.00
             */
            amount: string;
            /**
             * Format: date
             * @description The day it counts from.
             * @example 2022-02-28
             */
            effectiveOn: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /**
             * @description The disbursement, recovery, transfer, lapse or other commitment it belongs to.
             * @example 2022-0001
             */
            reference: string | null;
            /** @description The voucher or document behind it. */
            evidence: string | null;
            /**
             * @description The fund it goes to or comes from, where it changes funds.
             * @example 2022-0001
             */
            counterFundId: string | null;
            /** @description What it takes back: a document, a voucher, a receipt. */
            corrects: string | null;
            /**
             * @description Position of the posting it takes back.
             * @example 0000000000000042
             */
            correctsPosition: string | null;
            /**
             * @description Whether it is about a project or a centre.
             * @example project
             */
            subjectKind: string | null;
            /**
             * @description What the project or centre is called.
             * @example 高性能激光雷达关键技术攻关
             */
            subjectTitle: string | null;
            /**
             * Format: decimal
             * @description Balance after it of the account it goes into; null when the postings of the other were asked for.
             * @example 3000000.00
             */
            debitBalance: string | null;
            /**
             * Format: decimal
             * @description Balance after it of the account it comes out of; null when the postings of the other were asked for.
             * @example 3000000.00
             */
            creditBalance: string | null;
        };
        TrialBalanceLineView: {
            /**
             * @description The account.
             * @example committed
             */
            account: string;
            /**
             * Format: decimal
             * @description All that went in.
             * @example 3000000.00
             */
            debit: string;
            /**
             * Format: decimal
             * @description All that went out.
             * @example 3000000.00
             */
            credit: string;
            /**
             * Format: decimal
             * @description Debit less credit.
             * @example 3000000.00
             */
            balance: string;
        };
        TrialBalanceView: {
            /** @description The accounts, in the order money goes through them. */
            lines: components["schemas"]["TrialBalanceLineView"][];
            /**
             * Format: decimal
             * @description Sum of the debits.
             * @example 3000000.00
             */
            totalDebit: string;
            /**
             * Format: decimal
             * @description Sum of the credits.
             * @example 3000000.00
             */
            totalCredit: string;
            /**
             * Format: decimal
             * @description Sum of the balances; 0.00 in a ledger that is in order.
             * @example 0.00
             */
            difference: string;
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
        };
        FundsTransferRequestBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the transfer; made when absent.
             * @example 2022-0001
             */
            transferId?: string;
            /**
             * @description The fund that is to have it, of the same source.
             * @example F10-2022
             */
            toFundId: string;
            /**
             * Format: decimal
             * @description How much.
             * @example 2000000.00
             */
            amount: string;
            /**
             * @description Why.
             * @example 统筹用于区级中心资助
             */
            reason: string;
        };
        FundsTransferApprovalBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /** @description The document that approves it. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        FundsTransferRefusalBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why not.
             * @example 本专项尚有待立项项目
             */
            reason: string;
        };
        YearEndCloseBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the close; made when absent.
             * @example 2022-0001
             */
            closeId?: string;
            /**
             * @description The fund of a later year, of the same source, that goes on with the promises.
             * @example F12-2023
             */
            toFundId: string;
            /** @description The document that orders it. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        FundLapseBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the lapse; made when absent.
             * @example 2022-0001
             */
            lapseId?: string;
            /**
             * Format: date
             * @description The day it lapses.
             * @example 2022-12-31
             */
            lapsedOn: string;
            /** @description The document that orders it. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        PeriodBalanceLineView: {
            /**
             * @description The account.
             * @example committed
             */
            account: string;
            /**
             * Format: decimal
             * @description Its balance at the end of the day before.
             * @example 3000000.00
             */
            opening: string;
            /**
             * Format: decimal
             * @description What went in.
             * @example 3000000.00
             */
            debit: string;
            /**
             * Format: decimal
             * @description What went out.
             * @example 3000000.00
             */
            credit: string;
            /**
             * Format: decimal
             * @description Its balance at the end of the last day.
             * @example 3000000.00
             */
            closing: string;
        };
        PeriodBalanceView: {
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * Format: date
             * @description First day.
             * @example 2022-01-01
             */
            from: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2022-12-31
             */
            to: string;
            /** @description Its accounts; each opens as the period before closed. */
            lines: components["schemas"]["PeriodBalanceLineView"][];
        };
        TieOutFigureView: {
            /**
             * @description What it is.
             * @example FundsTransferredOut
             */
            of: string;
            /**
             * @description How much: an amount, or of keys a count.
             * @example 200000.00
             */
            figure: string;
        };
        TieOutEventView: {
            /**
             * @description Its position.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description Its id.
             * @example 2022-0001
             */
            eventId: string;
            /**
             * @description What happened.
             * @example FundsTransferredOut
             */
            type: string;
        };
        TieOutLineView: {
            /**
             * @description What is held against what.
             * @example transfers
             */
            check: string;
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string | null;
            /** @description The project, disbursement, recovery, transfer, commitment, voucher or account. */
            subject: string;
            /** @description One figure. */
            first: components["schemas"]["TieOutFigureView"];
            /** @description The other. */
            second: components["schemas"]["TieOutFigureView"];
            /**
             * @description The first less the second.
             * @example 200000.00
             */
            difference: string;
            /** @description The events they are made of, in global order. */
            events: components["schemas"]["TieOutEventView"][];
        };
        TieOutView: {
            /** @description What does not tie: the first 1,000 lines. */
            lines: components["schemas"]["TieOutLineView"][];
            /**
             * @description How many lines there are in all.
             * @example 0
             */
            total: number;
            /**
             * @description How many pairs of figures each check compared.
             * @example {
             *       "transfers": 3
             *     }
             */
            compared: {
                [key: string]: unknown;
            };
        };
        ExecutionView: {
            /**
             * Format: decimal
             * @description Promised and not yet authorised.
             * @example 3000000.00
             */
            committed: string;
            /**
             * Format: decimal
             * @description Authorised and not yet paid.
             * @example 3000000.00
             */
            authorised: string;
            /**
             * Format: decimal
             * @description Paid, net of what is asked back.
             * @example 3000000.00
             */
            paid: string;
            /**
             * Format: decimal
             * @description Asked back and not yet in.
             * @example 3000000.00
             */
            recoverable: string;
            /**
             * Format: decimal
             * @description Back.
             * @example 3000000.00
             */
            recovered: string;
            /**
             * Format: decimal
             * @description Asked back, and given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /**
             * Format: decimal
             * @description Promised by the fund of another year from then on.
             * @example 3000000.00
             */
            carriedForward: string;
            /**
             * Format: decimal
             * @description Promised and given back to the fund: a memo, it is available again.
             * @example 3000000.00
             */
            released: string;
            /**
             * Format: decimal
             * @description Appropriated, carried in and transferred, net.
             * @example 3000000.00
             */
            budget: string | null;
            /**
             * Format: decimal
             * @description Appropriated, adjustments included.
             * @example 3000000.00
             */
            appropriated: string | null;
            /**
             * Format: decimal
             * @description Came with the promises of the year before.
             * @example 3000000.00
             */
            carriedIn: string | null;
            /**
             * Format: decimal
             * @description Received from other funds less given to them.
             * @example 3000000.00
             */
            transferred: string | null;
            /**
             * Format: decimal
             * @description Not promised to anybody.
             * @example 3000000.00
             */
            available: string | null;
            /**
             * Format: decimal
             * @description Was promised to nobody when its year ended.
             * @example 3000000.00
             */
            lapsed: string | null;
            /**
             * @description Paid, net, of the budget in percent, two decimals, half up.
             * @example 5.40
             */
            executionRate: string | null;
        };
        ExecutionLineView: {
            /**
             * Format: decimal
             * @description Promised and not yet authorised.
             * @example 3000000.00
             */
            committed: string;
            /**
             * Format: decimal
             * @description Authorised and not yet paid.
             * @example 3000000.00
             */
            authorised: string;
            /**
             * Format: decimal
             * @description Paid, net of what is asked back.
             * @example 3000000.00
             */
            paid: string;
            /**
             * Format: decimal
             * @description Asked back and not yet in.
             * @example 3000000.00
             */
            recoverable: string;
            /**
             * Format: decimal
             * @description Back.
             * @example 3000000.00
             */
            recovered: string;
            /**
             * Format: decimal
             * @description Asked back, and given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /**
             * Format: decimal
             * @description Promised by the fund of another year from then on.
             * @example 3000000.00
             */
            carriedForward: string;
            /**
             * Format: decimal
             * @description Promised and given back to the fund: a memo, it is available again.
             * @example 3000000.00
             */
            released: string;
            /**
             * Format: decimal
             * @description Appropriated, carried in and transferred, net.
             * @example 3000000.00
             */
            budget: string | null;
            /**
             * Format: decimal
             * @description Appropriated, adjustments included.
             * @example 3000000.00
             */
            appropriated: string | null;
            /**
             * Format: decimal
             * @description Came with the promises of the year before.
             * @example 3000000.00
             */
            carriedIn: string | null;
            /**
             * Format: decimal
             * @description Received from other funds less given to them.
             * @example 3000000.00
             */
            transferred: string | null;
            /**
             * Format: decimal
             * @description Not promised to anybody.
             * @example 3000000.00
             */
            available: string | null;
            /**
             * Format: decimal
             * @description Was promised to nobody when its year ended.
             * @example 3000000.00
             */
            lapsed: string | null;
            /**
             * @description Paid, net, of the budget in percent, two decimals, half up.
             * @example 5.40
             */
            executionRate: string | null;
            /**
             * @description The fund, programme, source, year or town; null: no town on record.
             * @example 莘庄镇
             */
            group: string | null;
            /**
             * @description Name of the fund.
             * @example 2022年关键核心技术攻关专项
             */
            name: string | null;
            /**
             * @description Whose money the fund is.
             * @example district
             */
            source: string | null;
            /**
             * @description Programme of the fund.
             * @example key-core-technology
             */
            programme: string | null;
            /**
             * @description Fiscal year of the fund.
             * @example 2022
             */
            fiscalYear: number | null;
        };
        YearExecutionView: {
            /**
             * @description The fiscal year.
             * @example 2022
             */
            fiscalYear: number;
            /** @description Its funds together. */
            total: components["schemas"]["ExecutionView"];
            /** @description Its funds; `group` is the id of the fund. */
            funds: components["schemas"]["ExecutionLineView"][];
        };
        FlowNodeView: {
            /**
             * @description Its layer and its word.
             * @example fund:F12-2022
             */
            id: string;
            /**
             * @description origin, fund, programme or state.
             * @example fund
             */
            layer: string;
            /**
             * @description A source, an account, a fund or a programme.
             * @example F12-2022
             */
            word: string;
            /**
             * @description Name of the fund.
             * @example 2022年关键核心技术攻关专项
             */
            name: string | null;
            /**
             * Format: decimal
             * @description What goes through it.
             * @example 3000000.00
             */
            amount: string;
        };
        FlowLinkView: {
            /**
             * @description From which.
             * @example fund:F12-2022
             */
            from: string;
            /**
             * @description To which.
             * @example programme:key-core-technology
             */
            to: string;
            /**
             * Format: decimal
             * @description How much.
             * @example 3000000.00
             */
            amount: string;
        };
        MoneyFlowView: {
            /** @description The stations, layer by layer. */
            nodes: components["schemas"]["FlowNodeView"][];
            /** @description What goes from station to station. */
            links: components["schemas"]["FlowLinkView"][];
        };
        AgeBucketView: {
            /**
             * Format: decimal
             * @description Promised and not yet authorised.
             * @example 3000000.00
             */
            committed: string;
            /**
             * Format: decimal
             * @description Authorised and not yet paid.
             * @example 3000000.00
             */
            authorised: string;
            /**
             * @description How many promises and authorised disbursements.
             * @example 1
             */
            count: number;
            /**
             * @description From so many days.
             * @example 31
             */
            fromDays: number;
            /**
             * @description To so many days; null: and more.
             * @example 90
             */
            toDays: number | null;
        };
        OpenSumsView: {
            /**
             * Format: decimal
             * @description Promised and not yet authorised.
             * @example 3000000.00
             */
            committed: string;
            /**
             * Format: decimal
             * @description Authorised and not yet paid.
             * @example 3000000.00
             */
            authorised: string;
            /**
             * @description How many promises and authorised disbursements.
             * @example 1
             */
            count: number;
        };
        AgeingSumsView: {
            /** @description By age. */
            buckets: components["schemas"]["AgeBucketView"][];
            /** @description In all. */
            total: components["schemas"]["OpenSumsView"];
        };
        OverdueDutiesView: {
            /**
             * @description What is due.
             * @example recovery
             */
            kind: string;
            /**
             * @description How many.
             * @example 1
             */
            count: number;
        };
        OldPromisesView: {
            /**
             * @description After so many days.
             * @example 366
             */
            fromDays: number;
            /**
             * @description How many promises and authorised disbursements.
             * @example 1
             */
            count: number;
        };
        AttentionView: {
            /** @description Overdue duties, by kind. */
            overdueDuties: components["schemas"]["OverdueDutiesView"][];
            /** @description Promises that have not been paid for long. */
            oldPromises: components["schemas"]["OldPromisesView"];
            /**
             * @description Discrepancies with payment lists that stand open and block.
             * @example 1
             */
            blockingDiscrepancies: number;
            /**
             * @description Duplicate-funding cases that are open.
             * @example 1
             */
            openCases: number;
            /**
             * @description Duplicate-funding cases that were followed up and not decided.
             * @example 1
             */
            followedUpCases: number;
        };
        OverviewView: {
            /**
             * Format: date
             * @description The day it is told for; today unless one was named.
             * @example 2022-02-28
             */
            asOf: string;
            /**
             * Format: date
             * @description Today, in Shanghai.
             * @example 2022-02-28
             */
            today: string;
            /**
             * @description Where the day lies: before-books, in-books or to-come.
             * @example in-books
             */
            place: string;
            /**
             * Format: date
             * @description The first day that anything in the books counts from.
             * @example 2022-02-28
             */
            firstDay: string | null;
            /**
             * Format: date
             * @description The last day that anything in the books counts from.
             * @example 2022-02-28
             */
            lastDay: string | null;
            /** @description All funds as one budget: what one carried into another is once in it. */
            total: components["schemas"]["ExecutionView"];
            /** @description Year by year, the last first. */
            years: components["schemas"]["YearExecutionView"][];
            /** @description The way of the money. */
            flow: components["schemas"]["MoneyFlowView"];
            /** @description What is promised and not paid, by age. */
            ageing: components["schemas"]["AgeingSumsView"];
            /** @description What waits for a person. */
            attention: components["schemas"]["AttentionView"];
        };
        CoveredByView: {
            /**
             * @description A rule, a dated parameter, a step, an attestation, or no effect.
             * @enum {string}
             */
            kind: "rule" | "parameter" | "step" | "attestation" | "no-effect";
            /**
             * @description The function, value, command or event.
             * @example awardCap
             */
            name: string | null;
            /**
             * @description The file of a rule or parameter, else the aggregate.
             * @example minhang-2021/award
             */
            place: string | null;
            /** @description What a parameter or an event is called; null of what has no name but that of the code. */
            told: components["schemas"]["SentenceView"] | null;
        };
        RegisteredClauseView: {
            /**
             * @description Its id.
             * @example MH-1.1.3
             */
            clause: string;
            /**
             * @description The text.
             * @example minhang-2021
             */
            policyVersion: string;
            /**
             * @description Official title of the text.
             * @example 闵行区关于支持关键核心技术自主创新的实施意见
             */
            document: string;
            /**
             * @description Where the text has it.
             * @example 细则 一(一)3
             */
            article: string;
            /**
             * @description The chapter it belongs to.
             * @example 细则 一(一)
             */
            chapter: string;
            /**
             * @description What it makes the system do.
             * @enum {string}
             */
            kind: "attestation" | "context" | "credit" | "duplicate" | "eligibility" | "money" | "parameter" | "record" | "workflow";
            /**
             * @description The words of the text.
             * @example 项目自筹资金不低于申请的财政资助资金
             */
            quote: string;
            /** @description What the system does about it, or why it does nothing. */
            remark: components["schemas"]["SentenceView"];
            /** @description What covers it. */
            coveredBy: components["schemas"]["CoveredByView"][];
        };
        SuperiorValueView: {
            /**
             * @description The override.
             * @example O-2022-001
             */
            overrideId: string;
            /**
             * @description Number of the superior document.
             * @example 沪科规〔2022〕3号
             */
            documentNumber: string;
            /**
             * Format: date
             * @description Date of the superior document.
             * @example 2022-02-28
             */
            documentDate: string;
            /**
             * @description The article of it that says so.
             * @example 第五条
             */
            article: string;
            /** @description Who approved that it is recorded. */
            approver: string;
            /**
             * @description Where it was recorded.
             * @example 0000000000000042
             */
            recordedPosition: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /** @description Why it was taken back, if it was. */
            withdrawnReason: string | null;
            /** @description Number of that decision. */
            withdrawnDocumentNumber: string | null;
            /**
             * @description Where it was taken back.
             * @example 0000000000000042
             */
            withdrawnPosition: string | null;
        };
        ParameterValueView: {
            /**
             * Format: date
             * @description First day.
             * @example 2021-12-10
             */
            from: string;
            /**
             * Format: date
             * @description Last day; null while no end is set.
             * @example 2022-02-28
             */
            to: string | null;
            /**
             * @description The value: amounts and shares as decimal strings.
             * @example 10000000.00
             */
            value: (string | number | Record<string, never> | unknown[]) | null;
            /** @description The value with its unit, in words. */
            told: components["schemas"]["SentenceView"];
            /**
             * @description Where it stands on the day: in-force, past, future; replaced, of a value of the text that a superior policy replaces on the day; withdrawn, of one that was taken back.
             * @enum {string}
             */
            standing: "in-force" | "past" | "future" | "replaced" | "withdrawn";
            /** @description What sets it; null where the text does. */
            superior: components["schemas"]["SuperiorValueView"] | null;
        };
        PolicyParameterView: {
            /**
             * @description The text.
             * @example minhang-2021
             */
            policyVersion: string;
            /**
             * @description Its name, once in a text.
             * @example AWARD_CEILING
             */
            name: string;
            /**
             * @description The clause it comes from.
             * @example MH-O2
             */
            clause: string;
            /**
             * @description Where the text has the clause.
             * @example 意见 三(一)
             */
            article: string;
            /** @description The clause in the words of the text. */
            quote: string;
            /** @description What it is. */
            label: components["schemas"]["SentenceView"];
            /**
             * @description What it counts in.
             * @enum {string}
             */
            unit: "yuan" | "share" | "percent" | "fraction" | "years" | "working-days" | "count" | "points" | "month" | "month-and-day" | "period" | "words" | "municipal-words";
            /**
             * @description Whether a superior policy may replace it (MH-O7).
             * @example true
             */
            overridable: boolean;
            /** @description The text's own value, and those of superior policies. */
            values: components["schemas"]["ParameterValueView"][];
        };
        ClauseTallyView: {
            /**
             * @description In how many events.
             * @example 12
             */
            count: number;
            /**
             * Format: date
             * @description The last day on which it was.
             * @example 2022-02-28
             */
            lastOn: string | null;
            /**
             * @description The last event that the ledger took.
             * @example 0000000000000042
             */
            lastPosition: string | null;
        };
        VerdictCountView: {
            /**
             * @description What it said.
             * @enum {string}
             */
            verdict: "passed" | "failed" | "needs-evidence" | "not-applicable";
            /**
             * @description In how many events.
             * @example 12
             */
            count: number;
        };
        AppliedRuleView: {
            /**
             * @description The rule.
             * @example award-cap
             */
            rule: string;
            /** @description What it asks, with gaps for the facts of a case. */
            told: components["schemas"]["SentenceView"];
            /** @description How often it said what. */
            verdicts: components["schemas"]["VerdictCountView"][];
        };
        AppliedClauseView: {
            /**
             * @description Its id.
             * @example MH-1.1.3
             */
            clause: string;
            /**
             * @description The text.
             * @example minhang-2021
             */
            policyVersion: string;
            /**
             * @description Official title of the text.
             * @example 闵行区关于支持关键核心技术自主创新的实施意见
             */
            document: string;
            /**
             * @description Where the text has it.
             * @example 细则 一(一)3
             */
            article: string;
            /**
             * @description The chapter it belongs to.
             * @example 细则 一(一)
             */
            chapter: string;
            /**
             * @description What it makes the system do.
             * @enum {string}
             */
            kind: "attestation" | "context" | "credit" | "duplicate" | "eligibility" | "money" | "parameter" | "record" | "workflow";
            /**
             * @description The words of the text.
             * @example 项目自筹资金不低于申请的财政资助资金
             */
            quote: string;
            /** @description What the system does about it, or why it does nothing. */
            remark: components["schemas"]["SentenceView"];
            /** @description What covers it. */
            coveredBy: components["schemas"]["CoveredByView"][];
            /** @description Its numbers and words, with their dated values. */
            parameters: components["schemas"]["PolicyParameterView"][];
            /** @description How often it was applied by the day, and when last. */
            applied: components["schemas"]["ClauseTallyView"];
            /** @description The rules that were applied under it. */
            rules: components["schemas"]["AppliedRuleView"][];
        };
        RuleVerdictView: {
            /**
             * @description The rule.
             * @example award-cap
             */
            rule: string;
            /**
             * @description What it said.
             * @enum {string}
             */
            verdict: "passed" | "failed" | "needs-evidence" | "not-applicable";
        };
        ClauseUseView: {
            /**
             * @description The event.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description project, application, case, centre, recognition, unit or draw.
             * @example project
             */
            subjectKind: string;
            /**
             * @description What it was applied on; the credit code of a unit.
             * @example 2022-0001
             */
            subjectId: string;
            /**
             * @description Title of the thing, or name of the unit.
             * @example 车规级激光雷达芯片
             */
            title: string | null;
            /**
             * @description What happened.
             * @example ApplicationApproved
             */
            type: string;
            /**
             * @description Names the sentence that tells it.
             * @example ApplicationApproved
             */
            summaryKey: string;
            /** @description The sentence that tells it. */
            sentence: components["schemas"]["SentenceView"];
            /**
             * Format: date
             * @description When it happened.
             * @example 2022-02-28
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /** @description What the rules of the clause said; empty without a finding. */
            findings: components["schemas"]["RuleVerdictView"][];
        };
        RecordPolicyOverrideBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the override; made when absent.
             * @example 2022-0001
             */
            overrideId?: string;
            /**
             * @description The edition it replaces something of.
             * @example minhang-2021
             * @enum {string}
             */
            policyVersion: "minhang-2021" | "shanghai-2020";
            /**
             * @description The clause the parameter is of.
             * @example MH-O2
             */
            clause: string;
            /**
             * @description Name of the parameter.
             * @example award-ceiling
             */
            rule: string;
            /**
             * @description What it is instead, in the form of the edition's own value.
             * @example 12000000.00
             */
            value: string | number;
            /** @description The superior document. */
            document: components["schemas"]["OfficialDocumentDto"];
            /**
             * @description The article of it that says so.
             * @example 第十二条
             */
            article: string;
            /**
             * @description Who approved that it applies.
             * @example 王示例
             */
            approver: string;
            /**
             * Format: date
             * @description First day of its effect.
             * @example 2022-06-01
             */
            effectiveFrom: string;
            /**
             * Format: date
             * @description Last day of its effect; absent while no end is set.
             * @example 2022-12-31
             */
            effectiveTo?: string;
        };
        WithdrawPolicyOverrideBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The edition it replaces something of.
             * @example minhang-2021
             * @enum {string}
             */
            policyVersion: "minhang-2021" | "shanghai-2020";
            /**
             * @description Why.
             * @example 上级文件已废止
             */
            reason: string;
            /** @description The document that says so. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        DisallowedDto: {
            /**
             * @description Line of the budget.
             * @example L-01
             */
            lineId: string;
            /**
             * Format: decimal
             * @description How much of it.
             * @example 80000.00
             */
            amount: string;
            /**
             * @description Why.
             * @example 无合同及发票
             */
            reason: string;
        };
        AuditOpinionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the audit; made when absent.
             * @example 2022-0001
             */
            auditId?: string;
            /**
             * @description Who audited.
             * @example 示例会计师事务所
             */
            agency: string;
            /**
             * Format: date
             * @description Day of the report.
             * @example 2024-03-20
             */
            auditedOn: string;
            /**
             * Format: decimal
             * @description Grant expenditure it supports.
             * @example 2920000.00
             */
            supportedAmount: string;
            /** @description What it does not support. */
            disallowed: components["schemas"]["DisallowedDto"][];
            /**
             * @description The opinion.
             * @example unqualified
             * @enum {string}
             */
            opinion: "unqualified" | "qualified" | "adverse";
            /** @description The report. */
            document: components["schemas"]["SubmittedDocumentDto"];
        };
        OnSiteOpinionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the review; made when absent.
             * @example 2022-0001
             */
            reviewId?: string;
            /**
             * Format: date
             * @description Day of the review.
             * @example 2024-04-02
             */
            reviewedOn: string;
            /**
             * @description The experts.
             * @example [
             *       "E-0007",
             *       "E-0011"
             *     ]
             */
            experts: string[];
            /**
             * @description The opinion.
             * @example pass
             * @enum {string}
             */
            opinion: "pass" | "fail";
            /**
             * @description Its grounds.
             * @example 指标全部达到
             */
            comment: string;
            /** @description The signed opinion. */
            document: components["schemas"]["SubmittedDocumentDto"];
        };
        ConcludeAcceptanceBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The result.
             * @example passed
             * @enum {string}
             */
            result: "passed" | "not-passed";
            /** @description The government's consent. */
            governmentConsent: components["schemas"]["OfficialDocumentDto"];
            /** @description The acceptance document. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        RequestReconsiderationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description On what grounds.
             * @example 第三方检测结果有误
             */
            reason: string;
        };
        ConcludeReconsiderationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The outcome.
             * @example not-granted
             * @enum {string}
             */
            outcome: "not-granted" | "passed" | "not-passed";
            /** @description The government's consent. */
            governmentConsent: components["schemas"]["OfficialDocumentDto"];
            /** @description The document of the outcome. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        DiligenceFindingBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description True when they did.
             * @example true
             */
            diligent: boolean;
            /**
             * @description What was found.
             * @example 已尽勤勉义务
             */
            findings: string;
            /** @description The document of the finding. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        TerminateProjectBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description On what ground.
             * @example acceptance-not-passed
             * @enum {string}
             */
            ground: "acceptance-not-passed" | "withdrawn" | "breach-of-contract";
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        RevokeProjectBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description On what ground.
             * @example misreporting
             * @enum {string}
             */
            ground: "misreporting" | "concealment" | "duplicate-funding";
            /** @description The decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        CommissionDto: {
            /**
             * @description The commission itself. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "commission";
        };
        AgencyDto: {
            /**
             * @description An agency under contract. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "agency";
            /**
             * @description Name of the agency.
             * @example 示例项目管理服务中心
             */
            name: string;
            /**
             * @description Its contract.
             * @example GL-2022-03
             */
            contractNumber: string;
        };
        SignContractBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Number of the contract.
             * @example HT-2022-0001
             */
            contractNumber: string;
            /**
             * Format: date
             * @description Day of signing; the execution period begins.
             * @example 2022-07-01
             */
            signedOn: string;
            /** @description Who manages the project (MH-1.6.1). */
            managingBody: components["schemas"]["CommissionDto"] | components["schemas"]["AgencyDto"];
        };
        ProjectWithdrawalDto: {
            /**
             * @description The unit gives the project up. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "withdrawal";
        };
        ExecutionPeriodDto: {
            /**
             * @description More time, once (MH-1.6.4). (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "execution-period";
            /**
             * Format: date
             * @description The new last day.
             * @example 2024-12-31
             */
            newEnd: string;
        };
        UnitNameDto: {
            /**
             * @description The unit has another name. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "unit-name";
            /**
             * @description The new name.
             * @example 示例半导体(上海)有限公司
             */
            newName: string;
        };
        RegisteredAddressDto: {
            /**
             * @description The unit is registered elsewhere. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "registered-address";
            /**
             * @description The new district.
             * @example 徐汇区
             */
            newDistrict: string;
            /**
             * @description The new town.
             * @example 漕河泾街道
             */
            newTown?: string;
        };
        TaxJurisdictionDto: {
            /**
             * @description The unit pays its taxes elsewhere. (enum property replaced by openapi-typescript)
             * @enum {string}
             */
            kind: "tax-jurisdiction";
            /**
             * @description The new district.
             * @example 徐汇区
             */
            newDistrict: string;
        };
        RequestAdjustmentBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the adjustment; made when absent.
             * @example 2022-0001
             */
            adjustmentId?: string;
            /** @description What is to be adjusted. */
            adjustment: components["schemas"]["ProjectWithdrawalDto"] | components["schemas"]["ExecutionPeriodDto"] | components["schemas"]["UnitNameDto"] | components["schemas"]["RegisteredAddressDto"] | components["schemas"]["TaxJurisdictionDto"];
            /**
             * @description Why.
             * @example 关键设备交付延迟
             */
            reason: string;
        };
        ApproveAdjustmentBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /** @description The document of consent. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        RefuseAdjustmentBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 已延期一次
             */
            reason: string;
        };
        BudgetAdjustmentBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the notification; made when absent.
             * @example 2022-0001
             */
            notificationId?: string;
            /** @description The lines as they are now. */
            lines: components["schemas"]["BudgetLineDto"][];
            /**
             * @description Why.
             * @example 设备费与材料费之间调剂
             */
            reason: string;
        };
        RelatedPartyFindingBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the finding; made when absent.
             * @example 2022-0001
             */
            findingId?: string;
            /**
             * @description The other party.
             * @example 示例贸易(上海)有限公司
             */
            counterparty: string;
            /**
             * Format: decimal
             * @description How much.
             * @example 120000.00
             */
            amount: string;
            /**
             * @description What was found.
             * @example 未事先披露的关联采购
             */
            note: string;
        };
        StageInspectionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the inspection; made when absent.
             * @example 2022-0001
             */
            inspectionId?: string;
            /**
             * Format: date
             * @description Day of the inspection.
             * @example 2022-02-28
             */
            inspectedOn: string;
            /**
             * @description What was found.
             * @example 进度符合合同约定
             */
            findings: string;
        };
        RequestTrancheBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the disbursement; made when absent.
             * @example 2022-0001
             */
            disbursementId?: string;
            /**
             * @description Which tranche (MH-1.5.1, MH-1.5.2).
             * @example first
             * @enum {string}
             */
            tranche: "first" | "final";
            /**
             * Format: decimal
             * @description Less than what is computed, for the final tranche; computed when absent.
             * @example 900000.00
             */
            amount?: string;
            /**
             * @description An inspection it rests on; refused, for an inspection pays nothing (MH-1.6.14).
             * @example 2022-0001
             */
            citedInspectionId?: string;
        };
        TranchePaymentBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: decimal
             * @description What was paid.
             * @example 900000.00
             */
            amount: string;
            /**
             * @description Voucher of the treasury.
             * @example PZ-2022-0815-003
             */
            voucher: string;
            /**
             * Format: date
             * @description Day of payment.
             * @example 2022-08-15
             */
            paidOn: string;
        };
        CancelTrancheBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 收款账户有误
             */
            reason: string;
        };
        ProjectView: {
            /**
             * @description The project.
             * @example 2022-0001
             */
            projectId: string;
            /**
             * @description The application it was.
             * @example 2022-0001
             */
            applicationId: string;
            /**
             * @description The call.
             * @example 2022-0001
             */
            callId: string;
            /**
             * @description The programme.
             * @example key-core-technology
             */
            programme: string;
            /**
             * @description The edition of the policy.
             * @example minhang-2021
             */
            policyVersion: string;
            /**
             * @description The fund that pays, of several the first; as last carried forward.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description The commitment of the fund.
             * @example 2022-0001
             */
            commitmentId: string;
            /**
             * @description Its title.
             * @example 面向高端芯片的键合设备关键技术攻关
             */
            title: string;
            /**
             * @description The lead unit.
             * @example 91350100M000100Y43
             */
            leadCreditCode: string;
            /**
             * @description Name of the lead unit.
             * @example 示例科技(上海)有限公司
             */
            leadName: string;
            /**
             * @description District of registration.
             * @example 闵行区
             */
            registeredDistrict: string;
            /**
             * Format: decimal
             * @description The award.
             * @example 3000000.00
             */
            award: string;
            /**
             * @description Where it stands.
             * @example in-execution
             */
            status: string;
            /**
             * Format: date
             * @description Day of approval.
             * @example 2022-02-28
             */
            approvedOn: string;
            /** @description Number of the contract. */
            contractNumber: string | null;
            /**
             * Format: date
             * @description Day the contract was signed.
             * @example 2022-02-28
             */
            signedOn: string | null;
            /**
             * Format: date
             * @description Last day of the execution period.
             * @example 2022-02-28
             */
            executionEndsOn: string | null;
            /**
             * @description Whether the one extension was granted (MH-1.6.4).
             * @example false
             */
            extended: boolean;
            /**
             * Format: decimal
             * @description Tranches the treasury has paid.
             * @example 3000000.00
             */
            paid: string;
            /**
             * Format: decimal
             * @description Award that went back to the fund.
             * @example 3000000.00
             */
            released: string;
            /**
             * Format: decimal
             * @description Grant expenditure the last audit supports.
             * @example 3000000.00
             */
            supported: string | null;
            /**
             * Format: decimal
             * @description Ordered back.
             * @example 3000000.00
             */
            recoveryOrdered: string;
            /**
             * Format: decimal
             * @description Back.
             * @example 3000000.00
             */
            recovered: string;
            /**
             * Format: decimal
             * @description Ordered back and given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /** @description Result of acceptance. */
            acceptanceResult: string | null;
            /** @description Ground of termination or revocation. */
            endGround: string | null;
            /**
             * Format: date
             * @description When it was completed, terminated or revoked.
             * @example 2022-02-28
             */
            endedOn: string | null;
            /**
             * @description Ids of the holds in force.
             * @example []
             */
            holds: string[];
            /**
             * @description How many holds are in force.
             * @example 0
             */
            holdCount: number;
            /**
             * @description Position of the last event about it.
             * @example 0000000000000042
             */
            position: string;
        };
        ProjectAtView: {
            /**
             * @description The project.
             * @example 2022-0001
             */
            projectId: string;
            /**
             * @description Revision of the last event that went in.
             * @example 3
             */
            revision: number;
            /**
             * @description That event.
             * @example TranchePaid
             */
            lastEvent: string;
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2022-02-28T01:30:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /** @description Everything decisions on the project are taken from; amounts in yuan. */
            state: {
                [key: string]: unknown;
            };
        };
        ProjectBalancesView: {
            /**
             * Format: decimal
             * @description Promised and not yet authorised.
             * @example 3000000.00
             */
            committed: string;
            /**
             * Format: decimal
             * @description Authorised and not yet paid.
             * @example 3000000.00
             */
            authorised: string;
            /**
             * Format: decimal
             * @description Paid, net of what is asked back.
             * @example 3000000.00
             */
            paid: string;
            /**
             * Format: decimal
             * @description Asked back and not yet in.
             * @example 3000000.00
             */
            recoverable: string;
            /**
             * Format: decimal
             * @description Back.
             * @example 3000000.00
             */
            recovered: string;
            /**
             * Format: decimal
             * @description Asked back, and given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /**
             * Format: decimal
             * @description Promised by the fund of another year from then on.
             * @example 3000000.00
             */
            carriedForward: string;
            /**
             * Format: decimal
             * @description Promised and given back to the fund: a memo, it is available again.
             * @example 3000000.00
             */
            released: string;
        };
        PostingView: {
            /**
             * @description Position of its event.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description Its event.
             * @example 2022-0001
             */
            eventId: string;
            /**
             * @description What happened.
             * @example FundsCommitted
             */
            type: string;
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description The project.
             * @example 2022-0001
             */
            projectId: string | null;
            /**
             * @description The commitment.
             * @example 2022-0001
             */
            commitmentId: string | null;
            /**
             * @description The account it goes into.
             * @example committed
             */
            debitAccount: string;
            /**
             * @description The account it comes out of.
             * @example available
             */
            creditAccount: string;
            /**
             * Format: decimal
             * @description How much.
             * @example 3000000.00
             */
            amount: string;
            /**
             * Format: date
             * @description The day it counts from.
             * @example 2022-02-28
             */
            effectiveOn: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /**
             * @description The disbursement, recovery, transfer, lapse or other commitment it belongs to.
             * @example 2022-0001
             */
            reference: string | null;
            /** @description The voucher or document behind it. */
            evidence: string | null;
            /**
             * @description The fund it goes to or comes from, where it changes funds.
             * @example 2022-0001
             */
            counterFundId: string | null;
            /** @description What it takes back: a document, a voucher, a receipt. */
            corrects: string | null;
            /**
             * @description Position of the posting it takes back.
             * @example 0000000000000042
             */
            correctsPosition: string | null;
            /**
             * @description Whether it is about a project or a centre.
             * @example project
             */
            subjectKind: string | null;
            /**
             * @description What the project or centre is called.
             * @example 高性能激光雷达关键技术攻关
             */
            subjectTitle: string | null;
        };
        PostingsPageView: {
            /** @description The postings in global order. */
            items: components["schemas"]["PostingView"][];
            /**
             * @description Give it as `cursor` to read on; null when this was the last part.
             * @example 0000000000000042
             */
            nextCursor: string | null;
        };
        ProjectLedgerView: {
            /**
             * @description The project.
             * @example 2022-0001
             */
            projectId: string;
            /** @description Where the money committed to it is. */
            balances: components["schemas"]["ProjectBalancesView"];
            /** @description The postings that make them. */
            postings: components["schemas"]["PostingsPageView"];
        };
        ConcludeRecoveryReviewBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description What the review comes to.
             * @example recovery-ordered
             * @enum {string}
             */
            result: "recovery-ordered" | "no-recovery";
            /**
             * @description The recovery that was ordered; absent when there is none.
             * @example R-01
             */
            recoveryId?: string;
            /**
             * @description Why.
             * @example 两个项目无重叠支出
             */
            reason: string;
        };
        OrderRecoveryBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the recovery; made when absent.
             * @example 2022-0001
             */
            recoveryId?: string;
            /**
             * Format: decimal
             * @description How much is to come back.
             * @example 900000.00
             */
            amount: string;
            /**
             * Format: date
             * @description By when.
             * @example 2024-06-30
             */
            dueOn: string;
            /** @description The order. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        RecoveryReceiptBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the receipt; made when absent.
             * @example 2022-0001
             */
            receiptId?: string;
            /**
             * Format: decimal
             * @description How much came back.
             * @example 500000.00
             */
            amount: string;
            /**
             * @description Voucher.
             * @example SK-2024-0612-001
             */
            voucher: string;
            /**
             * Format: date
             * @description Day of receipt.
             * @example 2024-06-12
             */
            receivedOn: string;
        };
        ReceiptReversalBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the reversal; made when absent.
             * @example 2022-0001
             */
            reversalId?: string;
            /**
             * @description The receipt it corrects.
             * @example RC-01
             */
            corrects: string;
            /**
             * @description What was wrong.
             * @example 款项属于另一单位
             */
            reason: string;
        };
        WriteOffRequestBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the write-off; made when absent.
             * @example 2022-0001
             */
            writeOffId?: string;
            /**
             * Format: decimal
             * @description How much is lost; all that is outstanding when absent.
             * @example 400000.00
             */
            amount?: string;
            /**
             * @description Why it is lost.
             * @example 单位已破产清算
             */
            reason: string;
        };
        WriteOffApprovalBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /** @description The document of approval. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        WriteOffRefusalBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 清算尚未终结
             */
            reason: string;
        };
        DistrictMoneyView: {
            /**
             * @description The application.
             * @example 2022-0001
             */
            applicationId: string;
            /**
             * @description The project, once it is approved.
             * @example 2022-0001
             */
            projectId: string | null;
            /**
             * @description The programme.
             * @example key-core-technology
             */
            programme: string;
            /** @description Its title. */
            title: string;
            /**
             * @description Where it stands.
             * @example in-execution
             */
            status: string;
            /**
             * Format: decimal
             * @description What was applied for.
             * @example 3000000.00
             */
            requested: string;
            /**
             * Format: decimal
             * @description What was awarded.
             * @example 3000000.00
             */
            award: string | null;
            /**
             * Format: decimal
             * @description What was paid.
             * @example 3000000.00
             */
            paid: string;
            /**
             * Format: decimal
             * @description What came back.
             * @example 3000000.00
             */
            recovered: string;
        };
        OtherMoneyView: {
            /**
             * @description The award.
             * @example 2022-0001
             */
            awardId: string;
            /**
             * @description The list that tells it.
             * @example shanghai-2022
             */
            source: string;
            /**
             * @description Level of the funder.
             * @example municipal
             */
            level: string;
            /** @description Its number. */
            awardNumber: string | null;
            /** @description Its title. */
            title: string;
            /** @description The unit, as the list writes it. */
            unitName: string | null;
            /** @description Its leader. */
            leader: string | null;
            /**
             * Format: decimal
             * @description The amount, where the list tells one.
             * @example 3000000.00
             */
            amount: string | null;
            /**
             * Format: date
             * @description Day of the award.
             * @example 2022-02-28
             */
            awardedOn: string | null;
            /** @description credit-code, or unit-name: then somebody has to look whether it is this unit. */
            knownBy: string;
            /**
             * @description Whether the totals have it; a list that tells of our own award is not counted.
             * @example false
             */
            counted: boolean;
            /**
             * @description What it is one required match with (MH-2.2.2).
             * @example 2022-0001
             */
            relatedTo: string | null;
        };
        PublicMoneyTotalsView: {
            /**
             * Format: decimal
             * @description Awarded by the district, revoked projects left out.
             * @example 3000000.00
             */
            districtAwarded: string;
            /**
             * Format: decimal
             * @description Paid by the district.
             * @example 3000000.00
             */
            districtPaid: string;
            /**
             * Format: decimal
             * @description Of other funders, known by credit code.
             * @example 3000000.00
             */
            othersByCreditCode: string;
            /**
             * Format: decimal
             * @description Of other funders, known by the name of the unit alone.
             * @example 3000000.00
             */
            othersByUnitName: string;
            /**
             * @description Awards that tell of ours again and are in no total.
             * @example 0
             */
            toldTwice: number;
            /**
             * @description Awards whose lists tell no amount.
             * @example 0
             */
            withoutAmount: number;
        };
        PublicMoneyView: {
            /**
             * @description The unit.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description The names under which the ledger knows it.
             * @example []
             */
            unitNames: string[];
            /** @description Of the district. */
            district: components["schemas"]["DistrictMoneyView"][];
            /** @description Of other funders. */
            others: components["schemas"]["OtherMoneyView"][];
            /** @description What it comes to. */
            totals: components["schemas"]["PublicMoneyTotalsView"];
        };
        PublicNoticeView: {
            /**
             * @description Title of the project.
             * @example 车规级激光雷达芯片
             */
            title: string;
            /**
             * @description Name of the unit.
             * @example 示例科技(上海)有限公司
             */
            unitName: string;
            /**
             * @description Credit code of the unit.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description The district.
             * @example 闵行区
             */
            district: string;
            /**
             * @description Code of the national high-tech field.
             * @example 01.02
             */
            fieldCode: string;
            /**
             * Format: date
             * @description First day of the notice.
             * @example 2022-05-09
             */
            firstDay: string;
            /**
             * Format: date
             * @description Last day of the notice.
             * @example 2022-05-13
             */
            lastDay: string;
            /**
             * @description Whether it runs today.
             * @example running
             */
            status: string;
        };
        RecognisedProjectView: {
            /**
             * @description Title of the project.
             * @example 车规级激光雷达芯片
             */
            title: string;
            /**
             * @description Name of the unit.
             * @example 示例科技(上海)有限公司
             */
            unitName: string;
            /**
             * @description Credit code of the unit.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description The district.
             * @example 闵行区
             */
            district: string;
            /**
             * @description Code of the national high-tech field.
             * @example 01.02
             */
            fieldCode: string;
            /**
             * @description The batch.
             * @example 2022年第3批
             */
            batch: string;
            /**
             * @description The project number.
             * @example 202203001
             */
            projectNumber: string;
            /**
             * @description The certificate.
             * @example ZH-202203001
             */
            certificateNumber: string;
            /**
             * Format: date
             * @description When it was recognised.
             * @example 2022-02-28
             */
            recognisedOn: string;
            /**
             * Format: date
             * @description First day of its validity.
             * @example 2022-02-28
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day of its validity.
             * @example 2022-02-28
             */
            validTo: string;
        };
        OpenUseResultView: {
            /**
             * @description Title of the project.
             * @example 车规级激光雷达芯片
             */
            title: string;
            /**
             * @description Name of the unit.
             * @example 示例科技(上海)有限公司
             */
            unitName: string;
            /**
             * @description Credit code of the unit.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * Format: date
             * @description When it was registered.
             * @example 2022-02-28
             */
            registeredOn: string;
        };
        ChallengeView: {
            /**
             * @description The challenge.
             * @example 2022-0001
             */
            challengeId: string;
            /**
             * @description What is to be solved.
             * @example 激光雷达芯片
             */
            title: string;
            /**
             * @description What the solution must do.
             * @example 探测距离不小于200米
             */
            requirement: string;
        };
        PublishedChallengesView: {
            /**
             * @description The call.
             * @example 2022-0001
             */
            callId: string;
            /**
             * @description Title of the call.
             * @example 2022年度揭榜挂帅榜单
             */
            title: string;
            /**
             * @description Its year.
             * @example 2022
             */
            year: number;
            /**
             * Format: date-time
             * @description When it opens.
             * @example 2022-02-28T01:30:00.000Z
             */
            opensAt: string;
            /**
             * Format: date-time
             * @description When it closes.
             * @example 2022-02-28T01:30:00.000Z
             */
            closesAt: string;
            /**
             * @description Whether it can be answered now.
             * @example open
             */
            status: string;
            /** @description What is to be solved. */
            challenges: components["schemas"]["ChallengeView"][];
        };
        PublicBanView: {
            /**
             * @description Credit code of the unit.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /**
             * @description Name of the unit, as on its last application.
             * @example 示例科技(上海)有限公司
             */
            unitName: string | null;
            /**
             * @description The ground.
             * @example misreporting
             */
            ground: string;
            /**
             * @description The clause.
             * @example SH-18.3
             */
            clause: string;
            /**
             * @description The programmes it closes.
             * @example [
             *       "high-tech-transformation"
             *     ]
             */
            programmes: string[];
            /**
             * Format: date
             * @description First day.
             * @example 2022-02-28
             */
            firstDay: string;
            /**
             * Format: date
             * @description Last day.
             * @example 2025-02-27
             */
            lastDay: string;
            /**
             * @description Number of the decision.
             * @example 闵科委〔2022〕40号
             */
            documentNumber: string;
            /**
             * Format: date
             * @description Date of the decision.
             * @example 2022-02-28
             */
            documentDate: string;
            /**
             * @description Whether an appeal against it is not concluded.
             * @example false
             */
            underAppeal: boolean;
            /**
             * @description The unit it was imposed on, when this one stands for it.
             * @example 91350100M000100Y43
             */
            originCreditCode: string | null;
            /** @description The links it came over, and why. */
            path: components["schemas"]["BanStepView"][];
        };
        RequestRecognitionChangeBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the change; made when absent.
             * @example 2022-0001
             */
            changeId?: string;
            /**
             * @description New name of the unit.
             * @example 示例智能(上海)有限公司
             */
            newUnitName: string;
            /**
             * @description Why.
             * @example 企业更名
             */
            reason: string;
        };
        ReviewRecognitionChangeBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description What it says.
             * @example approved
             * @enum {string}
             */
            result: "approved" | "refused";
            /**
             * @description Its grounds.
             * @example 更名登记已核实
             */
            comment: string;
        };
        ReissueCertificateBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Its number.
             * @example ZH-2022-03001-2
             */
            certificateNumber: string;
        };
        ImplementationReportBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Year it is on.
             * @example 2022
             */
            year: number;
            /**
             * Format: date
             * @description Filed on.
             * @example 2023-03-15
             */
            filedOn: string;
            /**
             * Format: decimal
             * @description Revenue of the project in the year.
             * @example 12000000.00
             */
            revenue: string;
            /**
             * @description In words.
             * @example 已实现批量供货
             */
            note: string;
            /** @description The report. */
            document: components["schemas"]["SubmittedDocumentDto"];
        };
        RecognitionSupportBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the support; made when absent.
             * @example 2022-0001
             */
            supportId?: string;
            /**
             * Format: decimal
             * @description What was paid.
             * @example 800000.00
             */
            amount: string;
            /**
             * Format: date
             * @description Paid on.
             * @example 2023-06-20
             */
            paidOn: string;
            /** @description The document of the support. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        DeclineRevocationBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * Format: date
             * @description Declined on.
             * @example 2024-05-06
             */
            declinedOn: string;
            /**
             * @description Why.
             * @example 因不可抗力未能填报，已承诺补报
             */
            reason: string;
            /** @description The document of the decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        RevokeRecognitionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The ground.
             * @example misreporting
             * @enum {string}
             */
            ground: "misreporting" | "concealment" | "two-years-unfiled";
            /**
             * Format: date
             * @description Revoked on; a ban of three years begins (SH-18.3).
             * @example 2024-04-10
             */
            revokedOn: string;
            /** @description The document of the decision. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        ApplyForRecognitionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the recognition; made when absent.
             * @example 2022-0001
             */
            recognitionId?: string;
            /**
             * @description District whose science and technology office accepts it (SH-11.1).
             * @example 闵行区
             */
            district: string;
            /** @description What is submitted. */
            content: components["schemas"]["RecognitionContentDto"];
        };
        RecommendRecognitionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The opinion.
             * @example recommend
             * @enum {string}
             */
            opinion: "recommend" | "refuse";
            /**
             * @description Its grounds.
             * @example 材料齐全，符合条件
             */
            comment: string;
        };
        RecognitionSampleBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The draw.
             * @example DRAW-2022-03
             */
            drawId: string;
            /**
             * @description What was found; failing goes back.
             * @example conforming
             * @enum {string}
             */
            result: "conforming" | "not-conforming";
            /**
             * @description In words.
             * @example 抽查材料与申报一致
             */
            comment: string;
        };
        RecognitionReviewBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description The score.
             * @example 86
             */
            score: number;
            /**
             * @description Technology contribution coefficient, 0 to 1 with two decimals at most (SH-12).
             * @example 0.65
             */
            contributionCoefficient: string;
            /**
             * @description Share of the core technology in percent, two decimals at most (SH-12).
             * @example 72.50
             */
            coreValueShare: string;
            /**
             * @description The opinion in words.
             * @example 创新性较强
             */
            opinion: string;
            /**
             * @description Whether the expert is for recognition.
             * @example true
             */
            inFavour: boolean;
        };
        ConsultOnRecognitionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Who took part; all four have to (SH-13.1).
             * @example [
             *       "science-and-technology-commission",
             *       "finance-bureau",
             *       "tax-bureau",
             *       "human-resources-bureau"
             *     ]
             */
            departments: ("science-and-technology-commission" | "finance-bureau" | "tax-bureau" | "human-resources-bureau")[];
            /**
             * @description What they settled.
             * @example proposed
             * @enum {string}
             */
            outcome: "proposed" | "not-proposed" | "undetermined";
            /**
             * @description Technology contribution coefficient, 0 to 1 with two decimals at most (SH-12).
             * @example 0.65
             */
            contributionCoefficient: string;
            /**
             * @description Share of the core technology in percent, two decimals at most (SH-12).
             * @example 72.50
             */
            coreValueShare: string;
            /** @description The record of the meeting. */
            record: components["schemas"]["OfficialDocumentDto"];
        };
        PublishNoticeBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the notice; made when absent.
             * @example 2022-0001
             */
            noticeId?: string;
            /**
             * Format: date
             * @description First day of the five working days (SH-14.1).
             * @example 2022-05-05
             */
            firstDay: string;
        };
        RaiseObjectionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the objection; made when absent.
             * @example 2022-0001
             */
            objectionId?: string;
            /**
             * Format: date
             * @description Raised on.
             * @example 2022-05-07
             */
            raisedOn: string;
            /**
             * @description What is objected to.
             * @example 专利权属争议
             */
            subject: string;
        };
        ReviewObjectionBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Upheld disqualifies; dismissed does not.
             * @example upheld
             * @enum {string}
             */
            result: "upheld" | "dismissed";
            /**
             * @description What was found.
             * @example 情况属实
             */
            findings: string;
            /** @description The document of the review. */
            document: components["schemas"]["OfficialDocumentDto"];
        };
        RecogniseProjectBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Batch (SH-9).
             * @example 2022年第3批
             */
            batch: string;
            /**
             * @description Number of the project; it stays.
             * @example 202203001
             */
            projectNumber: string;
            /**
             * @description Number of the certificate.
             * @example ZH-2022-03001
             */
            certificateNumber: string;
            /**
             * Format: date
             * @description Recognised on; valid from the next month (SH-16).
             * @example 2022-05-20
             */
            recognisedOn: string;
        };
        RecognitionView: {
            /**
             * @description The recognition.
             * @example R-2022-0311
             */
            recognitionId: string;
            /**
             * @description The edition of the policy.
             * @example shanghai-2020
             */
            policyVersion: string;
            /**
             * @description The district that accepts it.
             * @example 闵行区
             */
            district: string;
            /**
             * @description Its title.
             * @example 车规级激光雷达芯片
             */
            title: string;
            /**
             * @description The unit.
             * @example 91350100M000100Y43
             */
            applicantCreditCode: string;
            /**
             * @description Name of the unit, as of its last certificate.
             * @example 示例科技(上海)有限公司
             */
            applicantName: string;
            /**
             * @description Code of the national high-tech field.
             * @example 01.02
             */
            fieldCode: string;
            /**
             * @description Where it stands.
             * @example recognised
             */
            status: string;
            /**
             * Format: date-time
             * @description When it was applied for.
             * @example 2022-02-28T01:30:00.000Z
             */
            submittedAt: string;
            /**
             * @description How often the district has recommended it (SH-11.2).
             * @example 1
             */
            round: number;
            /**
             * @description Technology contribution coefficient, as last settled.
             * @example 0.80
             */
            contributionCoefficient: string | null;
            /**
             * @description Share of the core technology in percent, as last settled.
             * @example 65.00
             */
            coreValueShare: string | null;
            /**
             * @description The last public notice.
             * @example 2022-0001
             */
            noticeId: string | null;
            /**
             * Format: date
             * @description First day of the public notice.
             * @example 2022-02-28
             */
            noticeFirstDay: string | null;
            /**
             * Format: date
             * @description Last day of the public notice.
             * @example 2022-02-28
             */
            noticeLastDay: string | null;
            /**
             * @description Ids of the objections nobody has reviewed.
             * @example []
             */
            openObjections: string[];
            /**
             * @description The batch.
             * @example 2022年第3批
             */
            batch: string | null;
            /**
             * @description The project number.
             * @example 202203001
             */
            projectNumber: string | null;
            /**
             * @description Number of the last certificate.
             * @example ZH-202203001
             */
            certificateNumber: string | null;
            /**
             * Format: date
             * @description When it was recognised.
             * @example 2022-02-28
             */
            recognisedOn: string | null;
            /**
             * Format: date
             * @description First day of its validity (SH-16).
             * @example 2022-02-28
             */
            validFrom: string | null;
            /**
             * Format: date
             * @description Last day of its validity (SH-16).
             * @example 2022-02-28
             */
            validTo: string | null;
            /**
             * @description Years with an implementation report (SH-18.1).
             * @example [
             *       2022
             *     ]
             */
            filedYears: number[];
            /**
             * Format: decimal
             * @description Municipal support paid on the ground of it (SH-3).
             * @example 0.00
             */
            support: string;
            /**
             * Format: date
             * @description When it was revoked.
             * @example 2022-02-28
             */
            revokedOn: string | null;
            /**
             * @description Why it was revoked.
             * @example misreporting
             */
            revocationGround: string | null;
            /** @description At which stage it was refused. */
            refusalStage: string | null;
            /** @description Why it was refused or withdrawn. */
            endReason: string | null;
            /**
             * @description Ids of the holds that were placed and not released.
             * @example []
             */
            holds: string[];
            /**
             * @description Position of the last event about it.
             * @example 0000000000000042
             */
            position: string;
        };
        RevocationProposalView: {
            /**
             * @description The recognition.
             * @example R-2022-001
             */
            recognitionId: string;
            /**
             * @description Title of the project.
             * @example 激光雷达芯片成果转化
             */
            title: string;
            /**
             * @description The unit.
             * @example 91350100M000100Y43
             */
            applicantCreditCode: string;
            /**
             * Format: date
             * @description First day of its validity (SH-16).
             * @example 2022-02-28
             */
            validFrom: string;
            /**
             * Format: date
             * @description Last day of its validity (SH-16).
             * @example 2022-02-28
             */
            validTo: string;
            /**
             * @description Years whose report was due before the day and not filed by it.
             * @example [
             *       2022,
             *       2023
             *     ]
             */
            unfiledYears: number[];
            /**
             * @description Years with a report by the day.
             * @example []
             */
            filedYears: number[];
            /**
             * @description Years a revocation was declined for before.
             * @example []
             */
            declinedYears: number[];
            /** @description What the clause finds, with its numbers (SH-18.2). */
            finding: {
                [key: string]: unknown;
            };
        };
        CitedClauseView: {
            /**
             * @description The clause.
             * @example MH-O2
             */
            id: string;
            /**
             * @description Where the text has it.
             * @example 意见 三(一)
             */
            article: string;
            /**
             * @description The clause in the words of the text.
             * @example 给予不超过项目总投资额50%，…
             */
            quote: string;
        };
        ToldFactView: {
            /**
             * @description Its name in the event.
             * @example contractNumber
             */
            name: string;
            /** @description What it is called. */
            label: components["schemas"]["SentenceView"];
            /** @description Its value in words; an amount is a decimal in yuan. */
            told: components["schemas"]["SentenceView"];
            /**
             * @description Whether it is an amount of money.
             * @example false
             */
            isAmount: boolean;
        };
        MomentStatusView: {
            /**
             * @description What it is.
             * @example application
             * @enum {string}
             */
            noun: "application" | "project" | "centre" | "recognition";
            /**
             * @description Which one.
             * @example 2022-0001
             */
            id: string;
            /**
             * @description Where it stood, in the words of its register.
             * @example in-execution
             */
            status: string;
        };
        MomentMoneyView: {
            /**
             * Format: decimal
             * @description What the funds promised, all of it.
             * @example 3000000.00
             */
            promised: string;
            /**
             * Format: decimal
             * @description What funds of a later year took over of a promise.
             * @example 3000000.00
             */
            carriedIn: string;
            /**
             * Format: decimal
             * @description Promised and not yet authorised.
             * @example 3000000.00
             */
            committed: string;
            /**
             * Format: decimal
             * @description Authorised and not yet paid.
             * @example 3000000.00
             */
            authorised: string;
            /**
             * Format: decimal
             * @description Paid, net of what came back and of what is asked back.
             * @example 3000000.00
             */
            paid: string;
            /**
             * Format: decimal
             * @description Asked back and not yet received.
             * @example 3000000.00
             */
            recoverable: string;
            /**
             * Format: decimal
             * @description Received back.
             * @example 3000000.00
             */
            recovered: string;
            /**
             * Format: decimal
             * @description Asked back and given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /**
             * Format: decimal
             * @description Promised by the fund of a later year from then on.
             * @example 3000000.00
             */
            carriedForward: string;
            /**
             * Format: decimal
             * @description Promised and set free again.
             * @example 3000000.00
             */
            released: string;
        };
        MomentDutyView: {
            /** @description Names it: its kind, what it is about and which of several. */
            key: string;
            /**
             * @description What is due.
             * @example application-review
             * @enum {string}
             */
            kind: "application-review" | "centre-review" | "execution-period" | "centre-evaluation" | "implementation-report" | "recovery" | "recovery-review" | "public-notice" | "recognition-validity" | "ban";
            /**
             * @description About what.
             * @example project:2022-0001
             */
            subject: string;
            /**
             * @description Whose duty it is.
             * @example science-and-technology-commission
             * @enum {string}
             */
            holder: "science-and-technology-commission" | "unit" | "credit-management";
            /**
             * @description Under which clause.
             * @example MH-1.6.4
             */
            clause: string;
            /**
             * Format: date
             * @description Since when it was known to be due.
             * @example 2022-02-28
             */
            sinceOn: string;
            /**
             * Format: date
             * @description The last day, as it stood then.
             * @example 2022-02-28
             */
            dueOn: string;
            /**
             * @description Whether its last day was over.
             * @example open
             * @enum {string}
             */
            status: "open" | "overdue";
            /**
             * @description Days to its last day; null when that was over.
             * @example 30
             */
            daysLeft: number | null;
            /**
             * @description Working days past the last day; null where no calendar tells.
             * @example 0
             */
            overdueWorkingDays: number | null;
            /** @description Why they cannot be counted. */
            overdueUnknown: string | null;
            /**
             * Format: decimal
             * @description What of a recovery had not come in.
             * @example 3000000.00
             */
            outstanding: string | null;
        };
        MomentHoldView: {
            /**
             * @description The hold.
             * @example 2022-0001
             */
            holdId: string;
            /**
             * @description Why.
             * @example duplicate-case
             * @enum {string}
             */
            ground: "duplicate-case" | "ban" | "notice-objection";
            /**
             * @description The case, ban or objection that placed it.
             * @example 2022-0001
             */
            sourceId: string;
            /**
             * @description Under which clause.
             * @example MH-1.3.3
             */
            clause: string;
            /**
             * @description What it held.
             * @example application
             * @enum {string}
             */
            noun: "application" | "project" | "centre" | "recognition";
            /**
             * @description Which one it held.
             * @example 2022-0001
             */
            id: string;
            /**
             * Format: date
             * @description First day of the ban that placed it.
             * @example 2022-02-28
             */
            from: string | null;
            /**
             * Format: date
             * @description Its last day; nothing is held after it.
             * @example 2022-02-28
             */
            until: string | null;
        };
        MomentView: {
            /**
             * Format: date
             * @description The day duties and holds are told for: the last on which anything had happened.
             * @example 2022-02-28
             */
            on: string;
            /** @description Where the application, and what came of it, stood. */
            statuses: components["schemas"]["MomentStatusView"][];
            /** @description Where its money was; null before any was promised. */
            money: components["schemas"]["MomentMoneyView"] | null;
            /** @description What was still due, the first due first. */
            duties: components["schemas"]["MomentDutyView"][];
            /** @description The holds in force. */
            holds: components["schemas"]["MomentHoldView"][];
        };
        MomentChangeView: {
            /**
             * @description Of what part.
             * @example status
             * @enum {string}
             */
            part: "status" | "money" | "duty" | "hold";
            /**
             * @description Of which one: a thing, an account, a duty, a hold.
             * @example paid
             */
            key: string;
            /**
             * @description What of it.
             * @example amount
             */
            member: string;
            /**
             * @description What it was; null when there was none.
             * @example 0.00
             */
            before: string | null;
            /**
             * @description What it is; null when there is none any more.
             * @example 900000.00
             */
            after: string | null;
        };
        ReplayStepView: {
            /**
             * @description Its place in the story, from 1.
             * @example 1
             */
            number: number;
            /**
             * @description Its position.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description The event.
             * @example 2022-0001
             */
            eventId: string;
            /**
             * @description Its stream.
             * @example project-2022-0001
             */
            stream: string;
            /**
             * @description Its place in the stream, from 0.
             * @example 0
             */
            revision: number;
            /**
             * @description What happened.
             * @example AcceptanceConcluded
             */
            type: string;
            /**
             * @description Names the sentence that tells it.
             * @example AcceptanceConcluded.passed
             */
            summaryKey: string;
            /**
             * @description What it is to the story.
             * @example money
             * @enum {string}
             */
            kind: "money" | "decision" | "hold" | "recovery" | "record";
            /** @description The sentence that tells it. */
            sentence: components["schemas"]["SentenceView"];
            /**
             * Format: date-time
             * @description When it happened.
             * @example 2022-02-28T01:30:00.000Z
             */
            occurredAt: string;
            /**
             * Format: date
             * @description The day it happened.
             * @example 2022-02-28
             */
            occurredOn: string;
            /**
             * Format: date-time
             * @description When the ledger took it.
             * @example 2022-02-28T01:30:00.000Z
             */
            recordedAt: string;
            /**
             * @description Whether the ledger took it on a later day than it happened.
             * @example false
             */
            recordedLate: boolean;
            /** @description Why it was recorded late. */
            backfillReason: string | null;
            /** @description Who did it. */
            actor: components["schemas"]["ActorView"];
            /** @description The clauses it rests on. */
            clauses: components["schemas"]["CitedClauseView"][];
            /** @description What it was decided on, with the numbers. */
            findings: components["schemas"]["ExplainedFindingView"][];
            /** @description The plain values of the event. */
            facts: components["schemas"]["ToldFactView"][];
            /** @description What it moved. */
            money: components["schemas"]["MoneyEffectView"] | null;
            /** @description How everything stood after it. */
            moment: components["schemas"]["MomentView"];
            /** @description What differs from the step before; at the first, all. */
            changed: components["schemas"]["MomentChangeView"][];
        };
        ReplayView: {
            /**
             * @description What it is the story of.
             * @example application
             * @enum {string}
             */
            noun: "application" | "project" | "centre" | "recognition";
            /**
             * @description Of which one.
             * @example 2022-0001
             */
            id: string;
            /**
             * @description Its title.
             * @example 面向高端芯片的键合设备关键技术攻关
             */
            title: string;
            /**
             * @description The unit it belongs to.
             * @example 91350100M000100Y43
             */
            creditCode: string;
            /** @description The steps, in global order. */
            items: components["schemas"]["ReplayStepView"][];
            /**
             * @description Give it as `cursor` to read on; null when this was the last part.
             * @example 0000000000000042
             */
            nextCursor: string | null;
        };
        BudgetExecutionView: {
            /**
             * @description By what it is told.
             * @example town
             */
            by: string;
            /** @description The groups. */
            lines: components["schemas"]["ExecutionLineView"][];
            /** @description All of them together. */
            total: components["schemas"]["ExecutionView"];
        };
        OpenPromiseView: {
            /**
             * @description Where it stands.
             * @example committed
             */
            stage: string;
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description The project, or the centre.
             * @example 2022-0001
             */
            projectId: string;
            /**
             * @description Whether it is a project or a centre.
             * @example project
             */
            subjectKind: string | null;
            /**
             * @description What it is called.
             * @example 高性能激光雷达关键技术攻关
             */
            subjectTitle: string | null;
            /**
             * @description The commitment.
             * @example 2022-0001
             */
            commitmentId: string;
            /**
             * @description The disbursement that is authorised.
             * @example 2022-0001
             */
            disbursementId: string | null;
            /**
             * Format: date
             * @description Since when: of a promise that was carried forward, when it was first made.
             * @example 2022-02-28
             */
            since: string;
            /**
             * @description How many days.
             * @example 40
             */
            days: number;
            /**
             * Format: decimal
             * @description How much.
             * @example 3000000.00
             */
            amount: string;
            /**
             * @description Position of its first posting.
             * @example 0000000000000042
             */
            position: string;
        };
        OpenPromisesPageView: {
            /** @description The promises, in the order they were entered. */
            items: components["schemas"]["OpenPromiseView"][];
            /**
             * @description Give it as `cursor` to read on; null when this was the last part.
             * @example 0000000000000042
             */
            nextCursor: string | null;
        };
        CommitmentAgeingView: {
            /**
             * Format: date
             * @description The day the ages are of; today unless one was named.
             * @example 2022-02-28
             */
            asOf: string;
            /** @description By age. */
            buckets: components["schemas"]["AgeBucketView"][];
            /** @description In all. */
            total: components["schemas"]["OpenSumsView"];
            /** @description What they are made of. */
            promises: components["schemas"]["OpenPromisesPageView"];
        };
        SummedTrialBalanceView: {
            /** @description The accounts, in the order money goes through them. */
            lines: components["schemas"]["TrialBalanceLineView"][];
            /**
             * Format: decimal
             * @description Sum of the debits.
             * @example 3000000.00
             */
            totalDebit: string;
            /**
             * Format: decimal
             * @description Sum of the credits.
             * @example 3000000.00
             */
            totalCredit: string;
            /**
             * Format: decimal
             * @description Sum of the balances; 0.00 in a ledger that is in order.
             * @example 0.00
             */
            difference: string;
            /**
             * @description How many funds.
             * @example 4
             */
            funds: number;
        };
        AwardDecisionView: {
            /**
             * @description Position of the decision.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description Who decided, in which role.
             * @example {
             *       "id": "approver-1",
             *       "role": "commission-approver"
             *     }
             */
            decidedBy: {
                [key: string]: unknown;
            };
            /**
             * Format: date
             * @description When.
             * @example 2022-02-28
             */
            decidedOn: string;
            /**
             * @description By which clauses.
             * @example [
             *       "MH-1.4.4"
             *     ]
             */
            clauses: string[];
            /**
             * @description Document by which the district government agreed.
             * @example 闵府〔2022〕3号
             */
            consentDocument: string | null;
        };
        BudgetDocumentView: {
            /**
             * @description Position of its event.
             * @example 0000000000000042
             */
            position: string;
            /**
             * @description What happened.
             * @example FundsAppropriated
             */
            type: string;
            /**
             * @description Number of the document.
             * @example 闵财〔2022〕5号
             */
            document: string | null;
            /**
             * Format: date
             * @description The day it counts from.
             * @example 2022-02-28
             */
            on: string;
            /**
             * Format: decimal
             * @description How much; below 0 where money went.
             * @example 3000000.00
             */
            amount: string;
            /**
             * @description The other fund of a transfer.
             * @example 2022-0001
             */
            counterFundId: string | null;
        };
        CarriedFromView: {
            /**
             * @description Its fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description The commitment there.
             * @example 2022-0001
             */
            commitmentId: string;
        };
        SharePaymentView: {
            /**
             * @description The disbursement.
             * @example T-01
             */
            disbursementId: string;
            /**
             * @description Which part of the award: first, final, or all of it at once.
             * @example first
             */
            tranche: string;
            /**
             * @description Where it stands.
             * @example paid
             */
            status: string;
            /** @description Who asked for it. */
            requestedBy: string;
            /** @description The first of two authorisers. */
            firstAuthorisedBy: string | null;
            /** @description Who authorised it. */
            authorisedBy: string | null;
            /**
             * Format: date
             * @description When it was authorised.
             * @example 2022-02-28
             */
            authorisedOn: string | null;
            /**
             * Format: date
             * @description Day of the payment that stands.
             * @example 2022-02-28
             */
            paidOn: string | null;
            /**
             * @description Voucher of the payment that stands.
             * @example PZ-2022-071
             */
            voucher: string | null;
            /**
             * Format: date
             * @description When the bank last sent it back.
             * @example 2022-02-28
             */
            returnedOn: string | null;
            /** @description Voucher of the return. */
            returnVoucher: string | null;
            /**
             * Format: decimal
             * @description How much of it.
             * @example 3000000.00
             */
            amount: string;
        };
        ShareRecoveryView: {
            /**
             * Format: decimal
             * @description Asked back.
             * @example 3000000.00
             */
            ordered: string;
            /**
             * Format: decimal
             * @description Came in.
             * @example 3000000.00
             */
            received: string;
            /**
             * Format: decimal
             * @description Given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /**
             * Format: decimal
             * @description Neither came in nor was given up.
             * @example 3000000.00
             */
            outstanding: string;
            /**
             * @description The recovery.
             * @example R-01
             */
            recoveryId: string;
            /**
             * @description Number of the document that orders it.
             * @example 闵科委〔2025〕3号
             */
            documentNumber: string;
            /**
             * Format: date
             * @description When it was ordered.
             * @example 2022-02-28
             */
            orderedOn: string;
            /**
             * Format: date
             * @description The last day to pay.
             * @example 2022-02-28
             */
            dueOn: string;
            /**
             * @description Vouchers of receipts and documents of write-offs.
             * @example [
             *       "SK-2025-009"
             *     ]
             */
            evidence: string[];
        };
        MoneyCardShareView: {
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description Its name.
             * @example 2022年关键核心技术攻关专项
             */
            fundName: string;
            /**
             * @description Whose money it is.
             * @example district
             */
            source: string;
            /**
             * @description Its fiscal year.
             * @example 2022
             */
            fiscalYear: number;
            /** @description How the fund came by its money. */
            appropriations: components["schemas"]["BudgetDocumentView"][];
            /**
             * @description The commitment.
             * @example 2022-0001
             */
            commitmentId: string;
            /**
             * Format: decimal
             * @description What was promised.
             * @example 3000000.00
             */
            promised: string;
            /**
             * Format: date
             * @description When.
             * @example 2022-02-28
             */
            promisedOn: string;
            /**
             * @description Position of the promise.
             * @example 0000000000000042
             */
            position: string;
            /** @description The promise of the year before, if it was carried. */
            carriedFrom: components["schemas"]["CarriedFromView"] | null;
            /** @description Where it is. */
            balances: components["schemas"]["ProjectBalancesView"];
            /** @description What of it was asked for, authorised and paid. */
            payments: components["schemas"]["SharePaymentView"][];
            /** @description What of it was asked back. */
            recoveries: components["schemas"]["ShareRecoveryView"][];
        };
        MoneyCardView: {
            /**
             * @description The project, or the centre.
             * @example 2022-0001
             */
            projectId: string;
            /**
             * @description Which of them it is.
             * @example project
             */
            subjectKind: string;
            /** @description Its title. */
            title: string;
            /** @description The unit that is paid. */
            unitName: string;
            /**
             * @description Its credit code.
             * @example 91350100M000100Y43
             */
            unitCreditCode: string;
            /**
             * @description The programme.
             * @example key-core-technology
             */
            programme: string;
            /** @description Who decided on the award. */
            decision: components["schemas"]["AwardDecisionView"] | null;
            /** @description Where the money committed to it is. */
            balances: components["schemas"]["ProjectBalancesView"];
            /** @description Share by share, in the order of drawing. */
            shares: components["schemas"]["MoneyCardShareView"][];
            /** @description Its disbursements, as in the register. */
            disbursements: Record<string, never>[];
            /** @description Its recoveries, as in the register. */
            recoveries: Record<string, never>[];
            /** @description Its postings in global order. */
            postings: components["schemas"]["PostingView"][];
        };
        DrawView: {
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description Whose money it is.
             * @example district
             */
            source: string | null;
            /**
             * @description The commitment.
             * @example 2022-0001
             */
            commitmentId: string;
            /**
             * Format: decimal
             * @description How much.
             * @example 3000000.00
             */
            amount: string;
        };
        RegisteredDisbursementView: {
            /**
             * @description The disbursement.
             * @example T-01
             */
            disbursementId: string;
            /**
             * @description Which part of the award: first, final, or all of it at once.
             * @example first
             */
            tranche: string;
            /**
             * @description Where it stands.
             * @example paid
             */
            status: string;
            /** @description Who asked for it. */
            requestedBy: string;
            /** @description The first of two authorisers. */
            firstAuthorisedBy: string | null;
            /** @description Who authorised it. */
            authorisedBy: string | null;
            /**
             * Format: date
             * @description When it was authorised.
             * @example 2022-02-28
             */
            authorisedOn: string | null;
            /**
             * Format: date
             * @description Day of the payment that stands.
             * @example 2022-02-28
             */
            paidOn: string | null;
            /**
             * @description Voucher of the payment that stands.
             * @example PZ-2022-071
             */
            voucher: string | null;
            /**
             * Format: date
             * @description When the bank last sent it back.
             * @example 2022-02-28
             */
            returnedOn: string | null;
            /** @description Voucher of the return. */
            returnVoucher: string | null;
            /**
             * @description Whether it goes to a project or a centre.
             * @example project
             */
            subjectKind: string;
            /**
             * @description The project, or the centre.
             * @example 2022-0001
             */
            projectId: string;
            /**
             * @description The application.
             * @example 2022-0001
             */
            applicationId: string | null;
            /**
             * @description The programme.
             * @example key-core-technology
             */
            programme: string | null;
            /** @description The unit that is paid. */
            payeeName: string | null;
            /**
             * @description Its credit code.
             * @example 91350100M000100Y43
             */
            payeeCreditCode: string;
            /** @description Holder of the account. */
            payeeHolder: string | null;
            /** @description Number of the account. */
            payeeAccountNumber: string | null;
            /** @description Bank of the account. */
            payeeBank: string | null;
            /**
             * Format: decimal
             * @description How much.
             * @example 900000.00
             */
            amount: string;
            /**
             * @description The same in capital numerals.
             * @example 人民币玖拾万元整
             */
            amountInWords: string;
            /** @description Whose money it is, in the order of drawing. */
            draws: components["schemas"]["DrawView"][];
            /**
             * Format: date
             * @description When it was asked for.
             * @example 2022-02-28
             */
            requestedOn: string;
            /**
             * Format: date
             * @description When it was cancelled.
             * @example 2022-02-28
             */
            cancelledOn: string | null;
            /** @description Everything that was done, in global order. */
            steps: Record<string, never>[];
            /**
             * @description Position of the request.
             * @example 0000000000000042
             */
            firstPosition: string;
        };
        RecoveryShareView: {
            /**
             * Format: decimal
             * @description Asked back.
             * @example 3000000.00
             */
            ordered: string;
            /**
             * Format: decimal
             * @description Came in.
             * @example 3000000.00
             */
            received: string;
            /**
             * Format: decimal
             * @description Given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /**
             * Format: decimal
             * @description Neither came in nor was given up.
             * @example 3000000.00
             */
            outstanding: string;
            /**
             * @description The fund.
             * @example F12-2022
             */
            fundId: string;
            /**
             * @description Whose money it is.
             * @example district
             */
            source: string | null;
        };
        RegisteredRecoveryView: {
            /**
             * Format: decimal
             * @description Asked back.
             * @example 3000000.00
             */
            ordered: string;
            /**
             * Format: decimal
             * @description Came in.
             * @example 3000000.00
             */
            received: string;
            /**
             * Format: decimal
             * @description Given up.
             * @example 3000000.00
             */
            writtenOff: string;
            /**
             * Format: decimal
             * @description Neither came in nor was given up.
             * @example 3000000.00
             */
            outstanding: string;
            /**
             * @description The recovery.
             * @example R-01
             */
            recoveryId: string;
            /**
             * @description The project.
             * @example 2022-0001
             */
            projectId: string;
            /**
             * @description The application.
             * @example 2022-0001
             */
            applicationId: string | null;
            /**
             * @description The programme.
             * @example key-core-technology
             */
            programme: string | null;
            /** @description The unit that owes it. */
            unitName: string | null;
            /**
             * @description Its credit code.
             * @example 91350100M000100Y43
             */
            unitCreditCode: string | null;
            /**
             * @description Where it stands.
             * @example outstanding
             */
            status: string;
            /**
             * @description Number of the document that orders it.
             * @example 闵科委〔2025〕3号
             */
            documentNumber: string;
            /**
             * Format: date
             * @description When it was ordered.
             * @example 2022-02-28
             */
            orderedOn: string;
            /**
             * Format: date
             * @description The last day to pay.
             * @example 2022-02-28
             */
            dueOn: string;
            /**
             * @description What is asked back, in capital numerals.
             * @example 人民币贰拾柒万元整
             */
            orderedInWords: string;
            /** @description Fund by fund, in the order of drawing back. */
            shares: components["schemas"]["RecoveryShareView"][];
            /**
             * Format: date
             * @description When money last came in.
             * @example 2022-02-28
             */
            lastReceivedOn: string | null;
            /**
             * Format: date
             * @description Since when nothing is due.
             * @example 2022-02-28
             */
            settledOn: string | null;
            /** @description Everything that was done, in global order. */
            steps: Record<string, never>[];
            /**
             * @description Position of the order.
             * @example 0000000000000042
             */
            firstPosition: string;
        };
        DrawSampleBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Id of the draw; made when absent.
             * @example 2022-0001
             */
            drawId?: string;
            /**
             * @description The recommended recognitions, each once; their order tells nothing.
             * @example [
             *       "R-2022-0311",
             *       "R-2022-0312"
             *     ]
             */
            candidates: string[];
            /**
             * @description How many are drawn.
             * @example 1
             */
            size: number;
            /**
             * @description Announced before the draw, e.g. a lottery number of the day.
             * @example 双色球2022047期
             */
            seed: string;
        };
        SearchHitView: {
            /**
             * @description What it is.
             * @example project
             */
            kind: string;
            /**
             * @description Its id.
             * @example P-2022-0042
             */
            id: string;
            /**
             * @description Its title.
             * @example 面向高端芯片的键合设备关键技术攻关
             */
            title: string;
            /**
             * @description The unit it belongs to.
             * @example 示例科技(上海)有限公司
             */
            unitName: string | null;
            /**
             * @description Credit code of the unit.
             * @example 91350100M000100Y43
             */
            creditCode: string | null;
            /**
             * @description Number of its contract, plaque, certificate or award.
             * @example 闵科合〔2022〕8号
             */
            number: string | null;
            /**
             * @description Where it stands; null for an award of another funder.
             * @example in-execution
             */
            status: string | null;
        };
        TreasuryBatchView: {
            /**
             * @description The number of the list.
             * @example GK-2022-0620
             */
            batchId: string;
            /**
             * @description Reconciled when every line of the last file has its fate.
             * @example reconciled
             */
            status: string;
            /**
             * @description How many files of this number came in.
             * @example 1
             */
            receipts: number;
            /**
             * @description Name of the last file.
             * @example gk-2022-06-20.xlsx
             */
            file: string;
            /** @description SHA-256 of its bytes. */
            sha256: string;
            /**
             * @description Name of the mapping it was read with.
             * @example treasury-payment-list
             */
            mapping: string;
            /**
             * @description Lines of payments and returns.
             * @example 1
             */
            lineCount: number;
            /**
             * Format: decimal
             * @description What the lines add up to.
             * @example 3000000.00
             */
            total: string;
            /**
             * Format: decimal
             * @description What its sum line states.
             * @example 3000000.00
             */
            sumLine: string | null;
            /**
             * Format: date
             * @description First day the list is of.
             * @example 2022-02-28
             */
            periodFrom: string | null;
            /**
             * Format: date
             * @description Last day the list is of.
             * @example 2022-02-28
             */
            periodTo: string | null;
            /**
             * Format: date
             * @description Day the last file came in.
             * @example 2022-02-28
             */
            receivedOn: string;
            /**
             * @description Who brought it in.
             * @example 2022-0001
             */
            receivedBy: string;
            /**
             * @description Lines that agree with the ledger.
             * @example 1
             */
            matchedLines: number;
            /**
             * Format: decimal
             * @description What they add up to.
             * @example 3000000.00
             */
            matchedTotal: string;
            /**
             * Format: date
             * @description Day it was last reconciled.
             * @example 2022-02-28
             */
            reconciledOn: string | null;
            /**
             * @description Position the ledger was matched at.
             * @example 0000000000000042
             */
            knownAt: string | null;
            /**
             * @description Blocking discrepancies that stand open now.
             * @example 0
             */
            openBlocking: number;
            /**
             * @description Warnings that stand open now.
             * @example 0
             */
            openWarnings: number;
            /**
             * @description Position of the last event about it.
             * @example 0000000000000042
             */
            position: string;
        };
        TreasuryLineView: {
            /**
             * @description The number of the list.
             * @example GK-2022-0620
             */
            batchId: string;
            /**
             * @description Which file of that number, from 1.
             * @example 1
             */
            receipt: number;
            /**
             * @description Line of the file.
             * @example 2
             */
            line: number;
            /**
             * @description Its voucher.
             * @example 310112-000123
             */
            voucher: string;
            /**
             * Format: decimal
             * @description Its amount; negative on a return.
             * @example 3000000.00
             */
            amount: string;
            /**
             * Format: date
             * @description Day of the payment or return.
             * @example 2022-02-28
             */
            paidOn: string;
            /**
             * @description The disbursement.
             * @example 2022-0001
             */
            disbursementId: string;
            /**
             * @description The project that is paid.
             * @example 2022-0001
             */
            projectId: string | null;
            /**
             * @description The centre that is paid.
             * @example 2022-0001
             */
            centreId: string | null;
            /**
             * @description The fund it draws on first.
             * @example 2022-0001
             */
            fundId: string;
            /**
             * @description Confirmed or returned on the word of the list, or on record before.
             * @example confirmed
             */
            outcome: string;
            /**
             * @description What it was found by.
             * @example payee-account
             */
            matchedBy: string;
            /**
             * @description Position of the event that tells it.
             * @example 0000000000000042
             */
            position: string;
        };
        DiscrepancyView: {
            /**
             * @description The discrepancy.
             * @example 2022-0001
             */
            discrepancyId: string;
            /**
             * @description The list it was found in.
             * @example GK-2022-0620
             */
            batchId: string;
            /**
             * @description In which way list and ledger disagree.
             * @example payee-account-differs
             */
            kind: string;
            /**
             * @description Whether what it is about stays unconfirmed until somebody has acted.
             * @example false
             */
            blocking: boolean;
            /**
             * @description Open, waived or resolved.
             * @example open
             */
            standing: string;
            /**
             * @description The file of that number it was last found in.
             * @example 1
             */
            receipt: number;
            /**
             * @description Line of that file.
             * @example 3
             */
            line: number | null;
            /** @description Voucher of the line. */
            voucher: string | null;
            /**
             * Format: decimal
             * @description Amount of the line, or of the disbursement the list lacks.
             * @example 3000000.00
             */
            amount: string | null;
            /**
             * @description The disbursement it is about.
             * @example 2022-0001
             */
            disbursementId: string | null;
            /**
             * @description The project it is about.
             * @example 2022-0001
             */
            projectId: string | null;
            /**
             * @description The centre it is about.
             * @example 2022-0001
             */
            centreId: string | null;
            /**
             * @description The fund whose money it is about.
             * @example 2022-0001
             */
            fundId: string | null;
            /** @description What is wrong and what to do. */
            detail: string;
            /** @description The figures of both sides. */
            facts: {
                [key: string]: unknown;
            };
            /**
             * @description How often it was opened.
             * @example 1
             */
            openings: number;
            /**
             * Format: date
             * @description Day it was last opened.
             * @example 2022-02-28
             */
            openedOn: string;
            /**
             * @description Who brought in the list.
             * @example 2022-0001
             */
            openedBy: string;
            /**
             * Format: date
             * @description Day it was waived or resolved.
             * @example 2022-02-28
             */
            closedOn: string | null;
            /**
             * @description Who waived it, or brought in what resolved it.
             * @example 2022-0001
             */
            closedBy: string | null;
            /** @description Why it was waived. */
            waiverReason: string | null;
            /** @description Why it is none any more. */
            resolutionCause: string | null;
            /**
             * @description Position of the last event about it.
             * @example 0000000000000042
             */
            position: string;
        };
        WaiveDiscrepancyBody: {
            /**
             * Format: date-time
             * @description When it happened in the world. Now, unless said; earlier only in a role that may backfill, with a reason; never later.
             * @example 2022-02-28T09:30:00+08:00
             */
            occurredAt?: string;
            /**
             * @description Why it is recorded only now. Required with an earlier occurredAt.
             * @example 补录：纸质台账数字化
             */
            backfillReason?: string;
            /**
             * @description Why.
             * @example 开户行来函说明户名变更
             */
            reason: string;
        };
    };
    responses: {
        /** @description No token, or one that does not hold. */
        Problem401: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description A fault; `traceId` finds it in the log. */
        Problem500: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Not there yet, or not writable at the moment; try again. */
        Problem503: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Malformed: `errors` names each field. */
        Problem400: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The role, or the owner, does not allow it. */
        Problem403: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description There is no such thing in the ledger. */
        Problem404: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description Others kept writing to the same record; try again. */
        Problem409: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The record has moved on since the revision of `If-Match`. */
        Problem412: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The body is beyond 1 MiB. */
        Problem413: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description The body is not JSON. */
        Problem415: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
        /** @description A rule says no: `code` and `clause` say which. Or the key was used for another request. */
        Problem422: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": components["schemas"]["ProblemView"];
            };
        };
    };
    parameters: {
        /** @description A UUID that names this command: the same one when it is tried again. */
        "Idempotency-Key": string;
        /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
        "If-Match": string;
        /** @description What the command belongs to; its own id unless said. */
        "X-Correlation-Id": string;
        /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
        Prefer: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    CheckHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description It works. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
            /** @description Somebody has to look. */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthView"];
                };
            };
        };
    };
    FindSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whom the token speaks for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            401: components["responses"]["Problem401"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListApplications: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description What is looked for in titles, names of units, credit codes and numbers: Chinese text, pinyin initials, or a part of a code; of several parts with spaces between them, each. */
                text?: string;
                /** @description That stand here. */
                status?: "submitted" | "returned" | "preliminary-review-passed" | "recommended" | "not-recommended" | "approval-initiated" | "approved" | "refused" | "withdrawn";
                /** @description That answer this call. */
                callId?: string;
                /** @description Of this lead unit. */
                creditCode?: string;
                /** @description With a hold in force, or without. */
                held?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApplicationView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SubmitApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SubmitApplicationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReceivePaperCopy: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaperCopyBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CompleteApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReturnApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReturnBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RefuseApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefusalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListForFollowUp: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    HoldApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReleaseApplicationHold: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
                /** @description The hold. */
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReleaseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindApplication: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListListedMembers: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ListedMemberView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListApplicationHistory: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Up to this revision of the subject's own stream. */
                atRevision?: number;
            };
            header?: never;
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntryView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    GivePreliminaryOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreliminaryOpinionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AssignExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AssignExpertBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecuseExpert: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
                /** @description The expert. */
                expertId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecuseExpertBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordScore: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordScoreBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CorrectScore: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectScoreBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConcludeExpertReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Occurrence"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordGovernmentConsent: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GovernmentConsentBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApproveApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveApplicationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindApplicationBasis: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionBasisView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindCentreBasis: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionBasisView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindRecognitionBasis: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionBasisView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindProjectBasis: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionBasisView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListCalls: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Of this programme. */
                programme?: "key-core-technology" | "national-municipal-centre" | "district-centre";
                /** @description Of this year. */
                year?: number;
                /** @description That take applications at this moment. */
                openAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CallView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PublishCall: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishCallBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ExtendCallWindow: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The call. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtendCallWindowBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawCall: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The call. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawCallBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindCall: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The call. */
                callId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    GrantPlaque: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantPlaqueBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    EvaluateCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluateCentreBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RequestCentreAward: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestCentreAwardBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuthoriseCentreAward: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
                /** @description The disbursement of the award. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Occurrence"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConfirmCentreAwardPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
                /** @description The disbursement of the award. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreAwardPaymentBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CancelCentreAward: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
                /** @description The disbursement of the award. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelCentreAwardBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReturnCentreAward: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
                /** @description The disbursement of the award. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentReturnBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReverseCentreAwardPayment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
                /** @description The disbursement of the award. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentReversalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterCentrePayeeAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayeeAccountBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecommendCentreToMunicipality: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MunicipalRecommendationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListCentres: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description What is looked for in titles, names of units, credit codes and numbers: Chinese text, pinyin initials, or a part of a code; of several parts with spaces between them, each. */
                text?: string;
                /** @description That stand here. */
                status?: "submitted" | "returned" | "recommended" | "checked" | "panel-recommended" | "panel-not-recommended" | "approval-initiated" | "approved" | "qualified" | "unqualified" | "paid" | "refused" | "withdrawn";
                /** @description Of this level. */
                level?: "national" | "municipal" | "district";
                /** @description That answer this call. */
                callId?: string;
                /** @description Of this host unit. */
                creditCode?: string;
                /** @description With a hold in force, or without. */
                held?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CentreView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApplyForCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForCentreBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CompleteCentreApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawCentreApplication: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecommendCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendCentreBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CheckCentrePreliminarily: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CheckCentreBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordCentreReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CentreReviewBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConsultPanelOnCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultPanelBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RefuseCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseCentreBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApproveCentre: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveCentreBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindCentre: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CentreView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListCentreHistory: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Up to this revision of the subject's own stream. */
                atRevision?: number;
            };
            header?: never;
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntryView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindApplicationContent: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApplicationContentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindProjectContent: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectContentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindCentreContent: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CentreContentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindRecognitionContent: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionContentView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListBans: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description That stand here on the day. */
                status?: "past" | "active" | "future";
                /** @description Of this unit. */
                creditCode?: string;
                /** @description That close this programme. */
                programme?: "key-core-technology" | "national-municipal-centre" | "district-centre" | "high-tech-transformation";
                /** @description Imposed on the unit itself, or come from a unit it stands for. */
                kind?: "own" | "inherited";
                /** @description Part of the credit code or of a name of the unit. */
                text?: string;
                /** @description The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent. */
                format?: "csv" | "xlsx" | "jsonl";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BanView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                    "text/csv; charset=utf-8; header=present": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/jsonl; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListBanChanges: {
        parameters: {
            query?: {
                /** @description `position` of the last change that was read; from the first on when absent. */
                after?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["BanChangeView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindCreditRecord: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreditRecordView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindWhetherBanned: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description The day; today when absent. */
                asOf?: string;
                /** @description The older name of `asOf`, which goes before it. */
                on?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description By a ban that closes this programme. */
                programme?: "key-core-technology" | "national-municipal-centre" | "district-centre" | "high-tech-transformation";
            };
            header?: never;
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BannedView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindPersonCreditRecord: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                /** @description Keyed hash of the identity number. */
                personRef: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCreditRecordView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindPersonReference: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonReferenceBody"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonReferenceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordViolationOfPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Keyed hash of the identity number. */
                personRef: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordViolationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawViolationOfPerson: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Keyed hash of the identity number. */
                personRef: string;
                /** @description The violation. */
                violationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawViolationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    MakeIntegrityEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Keyed hash of the identity number. */
                personRef: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["IntegrityEntryBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawIntegrityEntry: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Keyed hash of the identity number. */
                personRef: string;
                /** @description The entry. */
                entryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawIntegrityEntryBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LiftBan: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
                /** @description The ban. */
                banId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LiftBanBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AnnulBan: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
                /** @description The ban. */
                banId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AnnulBanBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordBanExpiry: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
                /** @description The ban. */
                banId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Occurrence"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AppealBan: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
                /** @description The ban. */
                banId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealBanBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConcludeBanAppeal: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
                /** @description The ban. */
                banId: string;
                /** @description The appeal. */
                appealId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeBanAppealBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordViolation: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordViolationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawViolation: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
                /** @description The violation. */
                violationId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawViolationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ImposeBan: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImposeBanBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordSuccession: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordSuccessionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawSuccession: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
                /** @description The link. */
                linkId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawSuccessionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AttestCreditCode: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AttestCreditCodeBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListDuplicateCases: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description That stand here. */
                status?: "open" | "followed-up" | "confirmed" | "dismissed" | "overturned";
                /** @description With this application on one side. */
                applicationId?: string;
                /** @description With this award on one side. */
                awardId?: string;
                /** @description Of this unit. */
                creditCode?: string;
                /** @description Of a unit whose name has this text in it, or whose credit code it is. */
                unit?: string;
                /** @description Found by this rule. */
                rule?: "same-award-identity" | "same-unit-same-title" | "same-unit-similar-title" | "linked-records";
                /** @description Of an application to this programme. */
                programme?: string;
                /** @description With a support of this list or programme on the other side. */
                source?: string;
                /** @description Linked records of this score or a higher one. In bits. */
                scoreFrom?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DuplicateCaseView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OpenDuplicateCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenDuplicateCaseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConfirmDuplicateCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The case. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmDuplicateCaseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DismissDuplicateCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The case. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissDuplicateCaseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OverturnDuplicateCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The case. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OverturnDuplicateCaseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FollowUpDuplicateCase: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The case. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FollowUpDuplicateCaseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindDuplicateCase: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCaseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindCaseComparison: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The case. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComparedPairView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CheckDuplicates: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PlannedProjectBody"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateCheckView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ScanDuplicates: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description With a support of this list or programme on either side. */
                source?: string;
                /** @description With a unit on either side whose name or credit code has this text in it. */
                unit?: string;
                /** @description Of this score or a higher one. In bits. */
                scoreFrom?: number;
                /** @description With this application on one side. */
                applicationId?: string;
                /** @description With this application or award on one side. */
                supportId?: string;
                /** @description Only pairs a case was opened on, or only those without; both when absent. */
                isCase?: boolean;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 20 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DuplicateScanView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CountDuplicateCases: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description That stand here. */
                status?: "open" | "followed-up" | "confirmed" | "dismissed" | "overturned";
                /** @description With this application on one side. */
                applicationId?: string;
                /** @description With this award on one side. */
                awardId?: string;
                /** @description Of this unit. */
                creditCode?: string;
                /** @description Of a unit whose name has this text in it, or whose credit code it is. */
                unit?: string;
                /** @description Found by this rule. */
                rule?: "same-award-identity" | "same-unit-same-title" | "same-unit-similar-title" | "linked-records";
                /** @description Of an application to this programme. */
                programme?: string;
                /** @description With a support of this list or programme on the other side. */
                source?: string;
                /** @description Linked records of this score or a higher one. In bits. */
                scoreFrom?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseCountView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListDuties: {
        parameters: {
            query?: {
                /** @description As they stood at the end of this day; today when absent. */
                asOf?: string;
                /** @description That stand so on the day. */
                status?: "open" | "overdue" | "done";
                /** @description Of this kind. */
                kind?: "application-review" | "centre-review" | "execution-period" | "centre-evaluation" | "implementation-report" | "recovery" | "recovery-review" | "public-notice" | "recognition-validity" | "ban";
                /** @description Of this holder. */
                holder?: "science-and-technology-commission" | "unit" | "credit-management";
                /** @description About things of this kind. */
                subjectKind?: "application" | "project" | "centre" | "recognition" | "unit" | "person";
                /** @description About this thing: its noun and its id, or `unit:` and a credit code. */
                subject?: string;
                /** @description Under this clause. */
                clause?: string;
                /** @description About this unit. */
                creditCode?: string;
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DutyView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReportEligibility: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EligibilityBody"];
            };
        };
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EligibilityReportView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordExternalAward: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordExternalAwardBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindExternalAward: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The award. */
                awardId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExternalAwardView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListFunds: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description For this programme. */
                programme?: "key-core-technology" | "national-municipal-centre" | "district-centre";
                /** @description Of this fiscal year. */
                fiscalYear?: number;
                /** @description Of this source. */
                source?: "district" | "municipal" | "central" | "matching";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AppropriateFunds: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppropriateFundsBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AdjustAppropriation: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AdjustAppropriationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SetAuthorisationThreshold: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuthorisationThresholdBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindFund: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FundView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListFundPostings: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Those that go into this account or come out of it. */
                account?: "appropriation" | "carried-in" | "transferred" | "available" | "committed" | "authorised" | "paid" | "recoverable" | "recovered" | "written-off" | "carried-forward" | "lapsed";
                /** @description Those about this project or centre. */
                projectId?: string;
                /** @description Those that count from this day or a later one. */
                from?: string;
                /** @description Those that count from this day or an earlier one. */
                to?: string;
            };
            header?: never;
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LedgerPostingView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindTrialBalance: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrialBalanceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RequestFundsTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundsTransferRequestBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApproveFundsTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The fund. */
                fundId: string;
                /** @description The transfer. */
                transferId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundsTransferApprovalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RefuseFundsTransfer: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The fund. */
                fundId: string;
                /** @description The transfer. */
                transferId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundsTransferRefusalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    BeginYearEndClose: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["YearEndCloseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    LapseFund: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FundLapseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindFundPeriod: {
        parameters: {
            query: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description First day of the period. */
                from: string;
                /** @description Last day of the period. */
                to: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                /** @description The fund. */
                fundId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeriodBalanceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindTieOut: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description This fund alone; the whole district when absent. */
                fund?: string;
                /** @description The funds of this fiscal year. */
                fiscalYear?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TieOutView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindOverview: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OverviewView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListClauses: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description Of this text. */
                policyVersion?: string;
                /** @description Of this chapter. */
                chapter?: string;
                /** @description That one of this kind covers. */
                coveredBy?: "rule" | "parameter" | "step" | "attestation" | "no-effect";
                /** @description Part of the id, the article, the words of the text or the remark. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredClauseView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindClause: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
            };
            header?: never;
            path: {
                /** @description The clause, by its id in the register. */
                clauseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppliedClauseView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListClauseUses: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The clause, by its id in the register. */
                clauseId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ClauseUseView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPolicyParameters: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description Of this text. */
                policyVersion?: string;
                /** @description Whether a superior policy has set a value of it, in force or not. */
                overridden?: boolean;
                /** @description Part of the name, the label or the clause. */
                text?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyParameterView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordPolicyOverride: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecordPolicyOverrideBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawPolicyOverride: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The override. */
                overrideId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawPolicyOverrideBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordAuditOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AuditOpinionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordOnSiteOpinion: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OnSiteOpinionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConcludeAcceptance: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeAcceptanceBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RequestReconsideration: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestReconsiderationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConcludeReconsideration: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeReconsiderationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordDiligenceFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DiligenceFindingBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    TerminateProject: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TerminateProjectBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RevokeProject: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeProjectBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    SignContract: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignContractBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RequestAdjustment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestAdjustmentBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApproveAdjustment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The adjustment. */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApproveAdjustmentBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RefuseAdjustment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The adjustment. */
                adjustmentId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseAdjustmentBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    NotifyBudgetAdjustment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["BudgetAdjustmentBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordRelatedPartyFinding: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RelatedPartyFindingBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordStageInspection: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StageInspectionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    HoldProject: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReleaseProjectHold: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The hold. */
                holdId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HoldReleaseBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RequestTranche: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestTrancheBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    AuthoriseTranche: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The disbursement of the tranche. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Occurrence"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConfirmTranchePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The disbursement of the tranche. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TranchePaymentBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CancelTranche: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The disbursement of the tranche. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelTrancheBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReturnTranche: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The disbursement of the tranche. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentReturnBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReverseTranchePayment: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The disbursement of the tranche. */
                disbursementId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PaymentReversalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RegisterPayeeAccount: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PayeeAccountBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListProjects: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description What is looked for in titles, names of units, credit codes and numbers: Chinese text, pinyin initials, or a part of a code; of several parts with spaces between them, each. */
                text?: string;
                /** @description That stand here. */
                status?: "approved" | "in-execution" | "accepted" | "not-accepted" | "in-reconsideration" | "completed" | "terminated" | "revoked";
                /** @description Of this call. */
                callId?: string;
                /** @description Paid by this fund. */
                fundId?: string;
                /** @description Of this lead unit. */
                creditCode?: string;
                /** @description With a hold in force, or without. */
                held?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProjectView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindProject: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description As its own events made it up to this revision, or by the end of this day. */
                at?: string;
            };
            header?: never;
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectView"] | components["schemas"]["ProjectAtView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindProjectLedger: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProjectLedgerView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListProjectHistory: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Up to this revision of the subject's own stream. */
                atRevision?: number;
            };
            header?: never;
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntryView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConcludeRecoveryReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The duplicate-funding case that gave occasion. */
                caseId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConcludeRecoveryReviewBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    OrderRecovery: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OrderRecoveryBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReceiveRecovery: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The recovery. */
                recoveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecoveryReceiptBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReverseRecoveryReceipt: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The recovery. */
                recoveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReceiptReversalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RequestRecoveryWriteOff: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The recovery. */
                recoveryId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffRequestBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApproveRecoveryWriteOff: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The recovery. */
                recoveryId: string;
                /** @description The write-off. */
                writeOffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffApprovalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RefuseRecoveryWriteOff: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The project. */
                projectId: string;
                /** @description The recovery. */
                recoveryId: string;
                /** @description The write-off. */
                writeOffId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WriteOffRefusalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindPublicMoney: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description Unified social credit code of the unit. */
                creditCode: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicMoneyView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPublicNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicNoticeView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListRecognisedProjects: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecognisedProjectView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListOpenUse: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OpenUseResultView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListChallenges: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublishedChallengesView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPublicBans: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PublicBanView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowPublicInformation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowPublicNotices: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowRecognisedProjects: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowOpenUse: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowChallenges: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ShowPublicBans: {
        parameters: {
            query?: {
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            400: components["responses"]["Problem400"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RequestRecognitionChange: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestRecognitionChangeBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReviewRecognitionChange: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
                /** @description The change. */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewRecognitionChangeBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReissueCertificate: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
                /** @description The change. */
                changeId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReissueCertificateBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FileImplementationReport: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ImplementationReportBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordRecognitionSupport: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecognitionSupportBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DeclineRevocation: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineRevocationBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RevokeRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RevokeRecognitionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListRecognitions: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description What is looked for in titles, names of units, credit codes and numbers: Chinese text, pinyin initials, or a part of a code; of several parts with spaces between them, each. */
                text?: string;
                /** @description That stand here. */
                status?: "submitted" | "returned" | "recommended" | "sent-back" | "reviewed" | "proposed" | "not-proposed" | "undetermined" | "on-notice" | "recognised" | "revoked" | "refused" | "withdrawn";
                /** @description Of this district. */
                district?: string;
                /** @description Of this batch. */
                batch?: string;
                /** @description Of this field. */
                fieldCode?: string;
                /** @description Of this unit. */
                creditCode?: string;
                /** @description With an objection nobody has reviewed, or without. */
                opposed?: boolean;
                /** @description With a hold in force, or without. */
                held?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RecognitionView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ApplyForRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ApplyForRecognitionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    CompleteRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CompletionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WithdrawRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawalBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecommendRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecommendRecognitionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordRecognitionSample: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecognitionSampleBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecordRecognitionReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecognitionReviewBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConcludeRecognitionReview: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Occurrence"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ConsultOnRecognition: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsultOnRecognitionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    PublishNotice: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PublishNoticeBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RaiseObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RaiseObjectionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReviewObjection: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
                /** @description The objection. */
                objectionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReviewObjectionBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    RecogniseProject: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RecogniseProjectBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListRevocationProposals: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description Reports due before this day and not filed by it; today when absent. */
                asOf?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RevocationProposalView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindRecognition: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecognitionView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListRecognitionHistory: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Up to this revision of the subject's own stream. */
                atRevision?: number;
            };
            header?: never;
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["HistoryEntryView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReplayApplication: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Up to this revision of the subject's own stream. */
                atRevision?: number;
            };
            header?: never;
            path: {
                /** @description The application. */
                applicationId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReplayProject: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Up to this revision of the subject's own stream. */
                atRevision?: number;
            };
            header?: never;
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReplayCentre: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Up to this revision of the subject's own stream. */
                atRevision?: number;
            };
            header?: never;
            path: {
                /** @description The centre. */
                centreId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ReplayRecognition: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Up to this revision of the subject's own stream. */
                atRevision?: number;
            };
            header?: never;
            path: {
                /** @description The recognition. */
                recognitionId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReplayView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindBudgetExecution: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent. */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description By what it is told; by fund when absent. */
                by?: "fund" | "programme" | "town" | "source" | "fiscal-year";
                /** @description Of this programme. */
                programme?: "key-core-technology" | "national-municipal-centre" | "district-centre";
                /** @description Of funds of this fiscal year. */
                fiscalYear?: number;
                /** @description Of funds of this source. */
                source?: "district" | "municipal" | "central" | "matching";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BudgetExecutionView"];
                    "text/csv; charset=utf-8; header=present": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/jsonl; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindCommitmentAgeing: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent. */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description Of this fund. */
                fundId?: string;
                /** @description Promises of so many days or more; the sums are of all. */
                fromDays?: number;
                /** @description Promises of so many days or fewer; the sums are of all. */
                toDays?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommitmentAgeingView"];
                    "text/csv; charset=utf-8; header=present": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/jsonl; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindSummedTrialBalance: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description For this programme. */
                programme?: "key-core-technology" | "national-municipal-centre" | "district-centre";
                /** @description Of this fiscal year. */
                fiscalYear?: number;
                /** @description Of this source. */
                source?: "district" | "municipal" | "central" | "matching";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SummedTrialBalanceView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindMoneyCard: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent. */
                format?: "csv" | "xlsx" | "jsonl";
            };
            header?: never;
            path: {
                /** @description The project. */
                projectId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoneyCardView"];
                    "text/csv; charset=utf-8; header=present": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/jsonl; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListPostings: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Those that go into this account or come out of it. */
                account?: "appropriation" | "carried-in" | "transferred" | "available" | "committed" | "authorised" | "paid" | "recoverable" | "recovered" | "written-off" | "carried-forward" | "lapsed";
                /** @description Those about this project or centre. */
                projectId?: string;
                /** @description Those that count from this day or a later one. */
                from?: string;
                /** @description Those that count from this day or an earlier one. */
                to?: string;
                /** @description The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent. */
                format?: "csv" | "xlsx" | "jsonl" | "hledger";
                /** @description Of this fund. */
                fundId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PostingView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                    "text/csv; charset=utf-8; header=present": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/jsonl; charset=utf-8": string;
                    "text/plain; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListDisbursements: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent. */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description Of this fund. */
                fundId?: string;
                /** @description That stood so. */
                status?: "requested" | "begun" | "authorised" | "paid" | "returned" | "cancelled";
                /** @description Of this project or centre. */
                projectId?: string;
                /** @description Of this programme. */
                programme?: "key-core-technology" | "national-municipal-centre" | "district-centre";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisteredDisbursementView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                    "text/csv; charset=utf-8; header=present": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/jsonl; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListRecoveries: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description What was true at the end of this day in the world; all when absent. */
                asOf?: string;
                /** @description What the ledger knew at this position or moment; all it knows when absent. */
                asKnownAt?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description The whole of it as a file, whatever `cursor` and `limit` say; JSON when absent. */
                format?: "csv" | "xlsx" | "jsonl";
                /** @description Of this fund. */
                fundId?: string;
                /** @description That stood so. */
                status?: "outstanding" | "write-off-requested" | "settled";
                /** @description Of this project or centre. */
                projectId?: string;
                /** @description Of this programme. */
                programme?: "key-core-technology" | "national-municipal-centre" | "district-centre";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisteredRecoveryView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                    "text/csv; charset=utf-8; header=present": string;
                    "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    "application/jsonl; charset=utf-8": string;
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    DrawSample: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawSampleBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    Search: {
        parameters: {
            query: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description What is looked for in titles, names of units, credit codes and numbers: Chinese text, pinyin initials, or a part of a code; of several parts with spaces between them, each. */
                text: string;
                /** @description Of this kind; of every kind when absent. */
                kind?: "application" | "project" | "centre" | "recognition" | "external-award";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["SearchHitView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListTreasuryBatches: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TreasuryBatchView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    FindTreasuryBatch: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
            };
            header?: never;
            path: {
                /** @description The number of the list. */
                batchId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreasuryBatchView"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListTreasuryLines: {
        parameters: {
            query: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description The disbursement. */
                disbursementId: string;
                /** @description Of this project; ids are unique within it. */
                projectId?: string;
                /** @description Of this centre; ids are unique within it. */
                centreId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TreasuryLineView"][];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    ListTreasuryDiscrepancies: {
        parameters: {
            query?: {
                /** @description Answer only when the views have reached this position, as a command told it. */
                after?: string;
                /** @description `nextCursor` of the part before; the first part when absent. */
                cursor?: string;
                /** @description How many at most; 50 when absent. */
                limit?: number;
                /** @description Of this payment list. */
                batchId?: string;
                /** @description Of this kind. */
                kind?: "wrong-sum" | "unreadable-line" | "duplicated-line" | "voucher-reused" | "outside-period" | "unknown-payment" | "ambiguous-payment" | "amount-differs" | "payee-account-differs" | "payee-name-differs" | "paid-day-differs" | "paid-before-authorised" | "paid-while-on-hold" | "paid-again" | "return-unmatched" | "payment-withdrawn" | "refused" | "payee-account-unregistered" | "not-listed";
                /** @description Only those that block, or only warnings. */
                blocking?: boolean;
                /** @description That stand here. */
                standing?: "open" | "waived" | "resolved";
                /** @description About money of this fund. */
                fundId?: string;
                /** @description About this project. */
                projectId?: string;
                /** @description About this centre. */
                centreId?: string;
                /** @description About this disbursement. */
                disbursementId?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What was asked for. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DiscrepancyView"][];
                        /** @description Give it as `cursor` to read on; null when this was the last part. */
                        nextCursor: string | null;
                    };
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
    WaiveDiscrepancy: {
        parameters: {
            query?: never;
            header: {
                /** @description A UUID that names this command: the same one when it is tried again. */
                "Idempotency-Key": components["parameters"]["Idempotency-Key"];
                /** @description The revision the client decided on, in quotes; 412 when it has moved on. */
                "If-Match"?: components["parameters"]["If-Match"];
                /** @description What the command belongs to; its own id unless said. */
                "X-Correlation-Id"?: components["parameters"]["X-Correlation-Id"];
                /** @description `wait=n` waits up to n seconds, at most 10, until reactions and views are done. */
                Prefer?: components["parameters"]["Prefer"];
            };
            path: {
                /** @description The number of the list. */
                batchId: string;
                /** @description The discrepancy. */
                discrepancyId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WaiveDiscrepancyBody"];
            };
        };
        responses: {
            /** @description It was so already; nothing was written. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            /** @description Its events are written. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CommandAnswer"];
                };
            };
            400: components["responses"]["Problem400"];
            401: components["responses"]["Problem401"];
            403: components["responses"]["Problem403"];
            404: components["responses"]["Problem404"];
            409: components["responses"]["Problem409"];
            412: components["responses"]["Problem412"];
            413: components["responses"]["Problem413"];
            415: components["responses"]["Problem415"];
            422: components["responses"]["Problem422"];
            500: components["responses"]["Problem500"];
            503: components["responses"]["Problem503"];
        };
    };
}
