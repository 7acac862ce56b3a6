// Generated from openapi.json by `npm run openapi`; do not edit.
export interface paths {
    "/api/auth/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSession"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endSession"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAskedApprovals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listApprovals"];
        put?: never;
        post: operations["askApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readApproval"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/approvals/{id}/give": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["giveApproval"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/coordinators/{actor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["assignCoordinator"];
        post?: never;
        delete: operations["unassignCoordinator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/list/{actor}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["listUserOnCase"];
        post?: never;
        delete: operations["unlistUserOnCase"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["openCaseInEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEmergencyOpenings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/break-glass/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewEmergencyOpening"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/revoke": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revokeUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/end-tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endTokensOfUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/restore": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["restoreUser"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/regions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRegions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/municipalities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listMunicipalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/localities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listLocalities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPolicies"];
        put?: never;
        post: operations["draftPolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policy-in-force": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPolicyInForce"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/activate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["activatePolicy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCodes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/codes/features": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFeatureCodes"];
        put?: never;
        post: operations["addFeatureCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProgrammes"];
        put?: never;
        post: operations["registerProgramme"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/programmes/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readProgramme"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeProgramme"];
        trace?: never;
    };
    "/api/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProviders"];
        put?: never;
        post: operations["registerProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readProvider"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeProvider"];
        trace?: never;
    };
    "/api/providers/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProviderVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/{id}/contact-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readProviderContact"];
        put: operations["writeProviderContact"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/providers/{id}/widening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["widenProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnits"];
        put?: never;
        post: operations["registerUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readUnit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeUnit"];
        trace?: never;
    };
    "/api/units/{id}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["raiseUnitCapacity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reopenUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/correction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["correctUnit"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/voids": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnitVoids"];
        put?: never;
        post: operations["addUnitVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/voids/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endUnitVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/voids/reopening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endUnitSafetyVoid"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeUnitAddress"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/units/{id}/address/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealUnitAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTerritories"];
        put?: never;
        post: operations["drawTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listTerritoryVersions"];
        put?: never;
        post: operations["redrawTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories/imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importGround"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories/{id}/narrowing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["narrowTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/territories/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["previewTerritory"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGroups"];
        put?: never;
        post: operations["registerGroup"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readGroup"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeGroup"];
        trace?: never;
    };
    "/api/groups/{id}/name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["writeGroupName"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/groups/{id}/name/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealGroupName"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-relations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGroupRelations"];
        put?: never;
        post: operations["stateGroupRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/group-relations/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endGroupRelation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ground-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listGroundReports"];
        put?: never;
        post: operations["openGroundReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ground-reports/{id}/take-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["takeUpGroundReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ground-reports/{id}/drawn": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["drawGroundReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/ground-reports/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["dismissGroundReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRequests"];
        put?: never;
        post: operations["registerCase"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRequest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["rewriteRequest"];
        trace?: never;
    };
    "/api/non-associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNonAssociations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["draftRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/status": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRequestStatus"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRequestDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/submit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["submitRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/withdraw": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/park": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["parkRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["resumeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/grant": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["grantRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/refuse": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["refuseRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["appealRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listAppeals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCases"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCase"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCaseFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch: operations["changeCaseFile"];
        trace?: never;
    };
    "/api/cases/{id}/non-associations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCaseNonAssociations"];
        put?: never;
        post: operations["addNonAssociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/non-associations/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["withdrawNonAssociation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/contact-person": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readContactPerson"];
        put: operations["writeContactPerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/content": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete: operations["eraseCaseContent"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["addMeasure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put: operations["changeMeasure"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/merge-preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["previewMerge"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/merge": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["mergeCases"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listNotes"];
        put?: never;
        post: operations["writeNote"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/notes/{note}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readNote"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/person-checks/public-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPersonCheckKey"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/person-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["evaluatePerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/person-checks/{check}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["answerPersonCheck"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/person-checks/{check}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["registerPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readTimeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scenarios/current": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCurrentScenario"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/policies/{id}/effect": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPolicyEffect"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/scenarios": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["importScenario"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/planned-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlannedPlace"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/planning": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlanning"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listRuns"];
        put?: never;
        post: operations["startRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readRun"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/runs/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelRun"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/alerts/probing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listProbingAlerts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/actors/{id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["liftSearchFreeze"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/searches": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["searchUnits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/searches/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readSearch"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/searches/{id}/candidates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listCandidates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/searches/{id}/excluded": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listExcluded"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/address/reveal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["revealPlacementAddress"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/imported-stay": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["adoptStay"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["confirmPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/outcomes/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readConfirmationOutcome"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/overrides": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["setConstraintAside"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/decisions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDecision"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/emergency-transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferInEmergency"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency-transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEmergencyTransfers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/emergency-transfers/{id}/review": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["reviewEmergencyTransfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["extendPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listFindings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["cancelPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declinePlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/non-arrival": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordNonArrival"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/departure": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["recordDeparture"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/shortening": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["shortenPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlacementMoves"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlacements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readPlacement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/placements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listPlacementsOfRequest"];
        put?: never;
        post: operations["proposePlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferPlacement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listOffers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/no-offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readNoOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/offer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readOffer"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/offer/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["acceptOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/offer/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["declineOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/placements/{id}/offer/renew": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["renewOffer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/requests/{id}/unable-to-place": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listUnableToPlace"];
        put?: never;
        post: operations["recordUnableToPlace"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["transferIncidents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listIncidents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readIncident"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/incidents/{id}/keep": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["keepIncident"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/today": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readToday"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readCaseDraft"];
        put: operations["writeCaseDraft"];
        post?: never;
        delete: operations["removeCaseDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/drafts/{key}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readDraft"];
        put: operations["writeDraft"];
        post?: never;
        delete: operations["removeDraft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readLiveness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readReadiness"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/health": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readHealth"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readMetrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["searchLog"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/log/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["readLogEntry"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/cases/{id}/who-looked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWhoLooked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events/stream": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["followEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/events": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listEvents"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listWebhooks"];
        put?: never;
        post: operations["openWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["endWebhook"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/dead": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get: operations["listDeadDeliveries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/webhooks/{id}/redeliver": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post: operations["redeliverEvent"];
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
        SessionView: {
            id: string;
            agency: string;
            roles: string[];
            authenticatedAt: string | null;
            csrf: string | null;
        };
        RefuseApprovalInput: {
            digest: string;
            reason: "NOT_JUSTIFIED" | "FACTS_CHANGED" | "MORE_TO_FIND_OUT" | "SAFER_OTHERWISE" | "ENTERED_IN_ERROR";
        };
        AskApprovalInput: {
            rule: "today.read" | "case.list" | "case.read" | "case.timeline" | "case.create" | "case.change" | "case.draft" | "case.change-conflict-profile" | "case.check-duplicate" | "case.assign" | "case.change-lists" | "case.who-looked" | "case.export" | "case.preview-merge" | "case.merge" | "case.erase" | "request.list" | "request.read" | "request.create" | "request.change" | "request.decide" | "request.rank" | "search.read" | "request.planned-place" | "request.record-unable" | "non-association.list" | "placement.list" | "placement.read" | "finding.list" | "decision.read" | "placement.adopt" | "placement.propose" | "placement.confirm" | "placement.confirm-in-emergency" | "placement.transfer-in-emergency" | "emergency-transfer.list" | "emergency-transfer.review" | "placement.override" | "placement.change" | "placement.decline" | "placement.record" | "offer.list" | "offer.read" | "offer.accept" | "offer.change" | "address.reveal" | "incident.list" | "incident.read" | "incident.keep" | "incident.transfer" | "unit.list" | "unit.read" | "unit.create" | "unit.change" | "unit.raise-capacity" | "unit.reopen" | "unit.correct" | "unit.reveal-address" | "provider.list" | "provider.read" | "provider.create" | "provider.change" | "provider.widen" | "provider.history" | "provider.reach" | "programme.list" | "programme.create" | "programme.change" | "geography.list" | "territory.list" | "group.register" | "group.change" | "group.reveal-name" | "group-relation.state" | "group-relation.end" | "territory.history" | "territory.preview" | "territory.draw" | "territory.change" | "territory.narrow" | "territory.import" | "ground-report.list" | "ground-report.open" | "ground-report.decide" | "policy.list" | "policy.draft" | "policy.activate" | "code.list" | "code.add" | "report.read" | "event.list" | "webhook.list" | "webhook.read" | "webhook.open" | "webhook.end" | "webhook.redeliver" | "scenario.import" | "scenario.read" | "planning.read" | "run.start" | "run.list" | "run.read" | "run.cancel" | "plan.read" | "log.search" | "log.read" | "log.export" | "actor.list" | "actor.revoke" | "actor.restore" | "approval.ask" | "approval.list-asked" | "approval.list" | "approval.read" | "approval.refuse" | "approval.give" | "break-glass.open" | "break-glass.list" | "break-glass.review" | "session.read" | "session.end" | "draft.own" | "system.observe";
            object: string | null;
            command: components["schemas"]["Command"];
        };
        GiveApprovalInput: {
            digest: string;
        };
        CaseListingInput: {
            verdict: "MAY" | "MAY_NOT";
        };
        EmergencyOpeningInput: {
            reason: "THREAT_TO_LIFE" | "ADDRESS_EXPOSED" | "COORDINATOR_UNREACHABLE" | "CHILD_AT_RISK";
        };
        OpeningReviewInput: {
            finding: "JUSTIFIED" | "NOT_JUSTIFIED";
        };
        ActivatePolicyInput: {
            digest: string;
        };
        FeatureCode: {
            code: string;
            labelSv: string;
            labelEn: string;
        };
        CatchmentInput: {
            regions: string[];
            municipalities: string[];
        };
        RegisterProgrammeInput: {
            name: string;
            kind: "POLICE" | "MUNICIPAL" | "PRISON_AND_PROBATION" | "NGO";
            catchment: components["schemas"]["CatchmentInput"];
            residenceRule: "NONE" | "RESIDENTS_OF_CATCHMENT";
            conditions: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            canProtect: boolean;
            offersContactPerson: boolean;
            takesSeveralExMembers: boolean;
        };
        ProgrammePatchInput: {
            name?: string;
            catchment?: components["schemas"]["CatchmentInput"];
            residenceRule?: "NONE" | "RESIDENTS_OF_CATCHMENT";
            conditions?: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            canProtect?: boolean;
            offersContactPerson?: boolean;
            takesSeveralExMembers?: boolean;
            endedOn?: string | null;
        };
        ProviderContactInput: {
            name: string;
            telephone: string | null;
        };
        AgreementInput: {
            status: "NONE" | "UNDER_WAY" | "IN_FORCE" | "ENDED";
            from: string | null;
            to: string | null;
        };
        RegisterProviderInput: {
            canProtect?: boolean;
            conditions?: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            catchment?: components["schemas"]["CatchmentInput"];
            agreement?: components["schemas"]["AgreementInput"];
            offersContactPerson?: boolean;
            takesSeveralExMembers?: boolean;
            kind: "PUBLIC" | "NGO" | "PRIVATE";
        };
        ProviderPatchInput: {
            canProtect?: boolean;
            conditions?: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            catchment?: components["schemas"]["CatchmentInput"];
            agreement?: components["schemas"]["AgreementInput"];
            offersContactPerson?: boolean;
            takesSeveralExMembers?: boolean;
            vetted?: boolean;
            vettedOn?: string | null;
            permitValidFrom?: string | null;
            permitValidTo?: string | null;
        };
        CapacityInput: {
            beds: number;
        };
        VoidInput: {
            from: string;
            to: string | null;
            reason: string;
        };
        EndVoidInput: {
            from: string;
            to: string | null;
        };
        AddressInput: {
            address: string;
        };
        EndGroundInput: {
            replaces: number;
            until: string;
            source: "POLICE_REPORT" | "LOCAL_INTELLIGENCE" | "GROUND_REPORT" | "OTHER_AUTHORITY";
            reason: "NEW_GROUND" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "GROUND_HAS_SHRUNK" | "GROUND_GIVEN_UP" | "OTHER_GROUPS" | "MORE_DANGEROUS" | "LESS_DANGEROUS" | "BETTER_KNOWN" | "ENTERED_IN_ERROR";
        };
        GroupInput: {
            type: "SELF_DEFINED" | "SUBURBAN" | "WHITE_POWER" | "OTHER";
        };
        GroupNameInput: {
            name: string;
        };
        GroupRelationInput: {
            a: string;
            b: string;
            relation: "ALLIED" | "HOSTILE";
        };
        EndRelationInput: {
            reason: "NO_LONGER_SO" | "NOT_CONFIRMED" | "ENTERED_IN_ERROR";
        };
        DrawnReportInput: {
            territory: string;
            territoryVersion: number;
        };
        DismissReportInput: {
            reason: "KNOWN_ALREADY" | "NOT_CONFIRMED" | "OUT_OF_DATE" | "NO_HOSTILE_GROUND";
        };
        OpenReportInput: {
            locality: string;
            remark: "GROUP_SEEN" | "NEW_GROUP" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "MEETING_PLACE";
        };
        WithdrawRequestInput: {
            reason: "PERSON_WITHDREW" | "RELEASE_POSTPONED" | "NO_LONGER_NEEDED" | "ENTERED_IN_ERROR";
        };
        ParkRequestInput: {
            reason: "PERSON_WANTS_TO_WAIT" | "RELEASE_POSTPONED" | "SAFE_FOR_NOW" | "MORE_TO_FIND_OUT";
            reviewOn?: string;
        };
        RefuseRequestInput: {
            reason: "ASSESSMENT_EXPIRED" | "FUNDING" | "PROGRAMME_CONDITION" | "NOT_COMPLETE";
            remark?: "THREAT_ASSESSMENT" | "FUNDING_DECISION" | "CONSENT" | "HOUSEHOLD" | "NEEDS" | "ARRIVAL_WINDOW" | "NIGHTS" | "PLACES";
        };
        AppealInput: {
            reason: "FACTS_MISREAD" | "FACTS_NEW" | "CONDITION_MET" | "THREAT_UNDERRATED" | "FUNDING_FOUND";
            remark?: "THREAT_ASSESSMENT" | "FUNDING_DECISION" | "CONSENT" | "HOUSEHOLD" | "NEEDS" | "ARRIVAL_WINDOW" | "NIGHTS" | "PLACES";
        };
        ThreatInput: {
            ground: "DEFECTION" | "DEBT" | "CONFLICT" | "WITNESS" | "OTHER";
            defectedOn: string | null;
            validUntil: string;
            reassessBy: string;
        };
        FundingInput: {
            kind: "SOCIAL_SERVICES_ACT" | "PROGRAMME_MEANS" | "STATE_GRANT" | "OWN_MEANS" | "REFUSED";
            agency: "POLICE" | "SOCIAL_SERVICES" | "PRISON_AND_PROBATION" | "EMPLOYMENT_SERVICE" | "HEALTH_CARE" | "MUNICIPALITY" | "NGO" | "OTHER";
            decidedOn: string;
            from: string;
            until: string | null;
        };
        CaseFileInput: {
            programme?: ("POLICE" | "MUNICIPAL" | "PRISON_AND_PROBATION" | "NGO" | "NONE") | null;
            identityProtection?: ("NONE" | "CONFIDENTIALITY_MARKING" | "PROTECTED_REGISTRATION" | "FICTITIOUS_PERSONAL_DATA") | null;
            threat?: components["schemas"]["ThreatInput"] | null;
            funding?: components["schemas"]["FundingInput"] | null;
            resident?: boolean | null;
            localTies?: boolean | null;
            motivated?: boolean | null;
        };
        AddNonAssociationInput: {
            other: string;
            scope: "UNIT" | "LOCALITY" | "MUNICIPALITY" | "DISTANCE";
            metres: number | null;
        };
        WithdrawNonAssociationInput: {
            other: string;
            scope: "UNIT" | "LOCALITY" | "MUNICIPALITY" | "DISTANCE";
            metres: number | null;
            pair: string;
            reason: "CONFLICT_OVER" | "ENTERED_IN_ERROR" | "OTHER_SCOPE";
        };
        ContactPersonInput: {
            agency: "POLICE" | "SOCIAL_SERVICES" | "PRISON_AND_PROBATION" | "EMPLOYMENT_SERVICE" | "HEALTH_CARE" | "MUNICIPALITY" | "NGO" | "OTHER";
            name: string;
            telephone: string | null;
        };
        MeasureInput: {
            kind: "COUNSELLING" | "PROTECTION" | "FINANCE" | "MEDICAL" | "ADDICTION_CARE" | "THERAPY" | "WORK" | "LONG_TERM_HOUSING" | "NETWORKS" | "ROUTINES" | "DEBT_RELIEF";
            agency: "POLICE" | "SOCIAL_SERVICES" | "PRISON_AND_PROBATION" | "EMPLOYMENT_SERVICE" | "HEALTH_CARE" | "MUNICIPALITY" | "NGO" | "OTHER";
            status: "PLANNED" | "UNDER_WAY" | "DONE" | "BROKEN_OFF";
            from: string;
            to: string | null;
        };
        MergeCasesInput: {
            other: string;
        };
        NoteInput: {
            kind: "CONTACT" | "NOTE";
            text: string;
        };
        EvaluatePersonInput: {
            blinded: string;
        };
        PersonOutputInput: {
            output: string;
        };
        StartRunInput: {
            policyVersion?: string;
            engine: "highs" | "javascript-lp-solver";
            seed: number;
            timeLimitSeconds?: number;
            gap: number;
        };
        ConfirmPlacementInput: {
            unit: string;
            arrival: string;
            departure: string;
            setAside: string[];
            judged: string;
        };
        SetConstraintAsideInput: {
            constraint: string;
            reason: "NO_OTHER_PLACE_IN_TIME" | "PERSON_INFORMED_AND_AGREES" | "THREAT_LOWER_THERE" | "FAMILY_OR_CARE_TIES" | "COURT_OR_AUTHORITY_DECISION";
        };
        EmergencyTransferInput: {
            reason: "ADDRESS_EXPOSED" | "THREAT_CHANGED" | "TERRITORY_CHANGED" | "UNIT_LOST" | "NEEDS_NOT_MANAGEABLE";
            kind: "EMERGENCY" | "LONG_TERM";
            nights: number;
        };
        EmergencyReviewInput: {
            outcome: "UPHELD" | "OBJECTED";
            reason?: "NO_EMERGENCY" | "COULD_HAVE_WAITED" | "SAFER_OTHERWISE" | "HOUSEHOLD_NOT_HEARD" | "FACTS_WRONG";
        };
        ExtensionInput: {
            departure: string;
            reason: "NOWHERE_TO_MOVE_ON" | "MOVE_ON_POSTPONED" | "THREAT_REMAINS" | "CARE_OR_SCHOOL" | "PERSON_WISHES";
        };
        CancelPlacementInput: {
            reason: "PERSON_WITHDREW" | "PERSON_REFUSED_PLACE" | "RECEIVER_DECLINED" | "BETTER_PLACE_FOUND" | "THREAT_CHANGED" | "TERRITORY_CHANGED" | "ADDRESS_EXPOSED" | "UNIT_LOST" | "RELEASE_POSTPONED" | "NEEDS_NOT_MANAGEABLE" | "ENTERED_IN_ERROR";
        };
        DeclinePlacementInput: {
            reason: "CONFLICT_OF_INTEREST" | "LOCAL_COMMUNITY_ISSUE" | "RESIDENT_MIX" | "NEED_CANNOT_BE_MET" | "UNIT_NOT_READY" | "NEW_LOCAL_INTELLIGENCE";
            remark?: "GROUP_SEEN" | "NEW_GROUP" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "MEETING_PLACE";
        };
        ArrivalInput: {
            on: string;
        };
        NonArrivalInput: {
            on: string;
            reason: "DID_NOT_COME" | "HOSPITAL" | "CUSTODY" | "RETURNED_TO_GROUP" | "TRANSPORT_FAILED" | "DECEASED";
        };
        DepartureInput: {
            on: string;
            reason: "PLANNED_MOVE_ON" | "TRANSFER_PLANNED" | "TRANSFER_EMERGENCY" | "LEFT_PROGRAMME" | "CUSTODY" | "RULES_BROKEN" | "DECEASED";
        };
        ShorteningInput: {
            departure: string;
            reason: "PLANNED_MOVE_ON" | "TRANSFER_PLANNED" | "LEFT_PROGRAMME" | "CUSTODY" | "PERSON_WISHES" | "UNIT_WANTED_BACK";
        };
        ProposePlacementInput: {
            unit: string;
            arrival: string;
        };
        TransferPlacementInput: {
            unit: string;
            arrival: string;
            request: string;
        };
        DeclineOfferInput: {
            reason: "NEW_LOCAL_INTELLIGENCE" | "CONTACTS_NEARBY" | "SUPPORT_OUT_OF_REACH" | "UNSUITABLE_FOR_HOUSEHOLD" | "PERSON_REFUSED_PLACE" | "OTHER_PLACE_FOUND";
            remark?: "GROUP_SEEN" | "NEW_GROUP" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "MEETING_PLACE";
        };
        UnableToPlaceInput: {
            nextStep: "WAIT_FOR_NEXT_PLAN" | "CHANGE_REQUEST" | "PARK_REQUEST" | "SEARCH_BY_HAND" | "REFER_ELSEWHERE";
        };
        NamedIncidentInput: {
            id: string;
            version: number;
        };
        TransferIncidentsInput: {
            incidents?: components["schemas"]["NamedIncidentInput"][];
            constraint?: string;
        };
        KeepIncidentInput: {
            until: string;
            reason: "RISK_ASSESSED_AS_LOW" | "PROTECTED_OTHERWISE" | "LEAVES_SOON" | "MOVING_IS_WORSE" | "HOUSEHOLD_STAYS" | "FACTS_TO_BE_CORRECTED";
        };
        FormDraftInput: {
            text: string;
        };
        OpenWebhookInput: {
            address: string;
            kinds?: ("request.drafted" | "request.rewritten" | "request.reopened" | "request.submitted" | "request.appealed" | "request.granted" | "request.parked" | "request.refused" | "request.withdrawn" | "request.expired" | "request.unable-to-place" | "offer.made" | "offer.renewed" | "offer.accepted" | "offer.declined" | "offer.lapsed" | "offer.withdrawn" | "placement.proposed" | "placement.provisional" | "placement.confirmed" | "placement.arrived" | "placement.departed" | "placement.cancelled" | "placement.not-arrived" | "placement.superseded" | "placement.days-changed" | "emergency-transfer.asked" | "emergency-transfer.confirmed" | "emergency-transfer.to-be-reviewed" | "emergency-transfer.upheld" | "emergency-transfer.objected" | "finding.begun" | "finding.ended" | "incident.opened" | "incident.answered" | "incident.closed" | "approval.asked" | "approval.asked-in-emergency" | "approval.given" | "approval.refused" | "ground-report.opened" | "ground-report.taken-up" | "ground-report.drawn" | "ground-report.dismissed" | "provider.changed" | "provider.permit-ends" | "run.queued" | "run.running" | "run.done" | "run.cancelled" | "run.failed")[];
            region?: string;
            legalGround: string;
        };
        RedeliverInput: {
            event: string;
        };
        Policy: {
            version: string;
            hostileBufferMetres: components["schemas"]["HostileBufferMetres"];
            leastRelocationMetres: number;
            dispersionMetres: number;
            saturationCaps: components["schemas"]["SaturationCap"][];
            coolOffDays: number;
            urgencyWeights: components["schemas"]["UrgencyWeights"];
            waitingWeightPerDay: number;
            softWeights: {
                [key: string]: number;
            };
            clocks?: components["schemas"]["Clocks"];
            demands?: components["schemas"]["Demands"];
            regional?: components["schemas"]["RegionalFigures"][];
        };
        HostileBufferMetres: {
            ESPECIALLY_VULNERABLE: number;
            RISK: number;
            VULNERABLE: number;
            OTHER: number;
        };
        SaturationCap: {
            minPopulation: number;
            cap: number;
        };
        UrgencyWeights: {
            EMERGENCY: number;
            SHORT_NOTICE: number;
            STANDARD: number;
        };
        Clocks: {
            offerHours: number;
            offerRenewals: number;
            decideHours?: components["schemas"]["HoursByUrgency"];
            placeHours?: components["schemas"]["HoursByUrgency"];
            leadDays: number;
            draftDays: number;
            grantedDays: number;
            parkedDays: number;
            transferReviewHours: number;
            incidentHours?: components["schemas"]["HoursByUrgency"];
        };
        HoursByUrgency: {
            EMERGENCY: number;
            SHORT_NOTICE: number;
            STANDARD: number;
        };
        Demands: {
            confirmations: "IGNORE" | "FLAG" | "REFUSE";
            fundingOfNgo: "IGNORE" | "FLAG" | "REFUSE";
            fundingOfOthers: "IGNORE" | "FLAG" | "REFUSE";
            contactPerson: "IGNORE" | "FLAG" | "REFUSE";
            reassessment: "IGNORE" | "FLAG" | "REFUSE";
            longTermPlan: "IGNORE" | "FLAG" | "REFUSE";
        };
        RegionalFigures: {
            region: string;
            hostileBufferMetres?: components["schemas"]["HostileBufferMetres"];
            leastRelocationMetres?: number;
            dispersionMetres?: number;
            saturationCaps?: components["schemas"]["SaturationCap"][];
            coolOffDays?: number;
        };
        Region: {
            code: string;
            name: string;
        };
        Municipality: {
            code: string;
            name: string;
            region: string;
        };
        Locality: {
            code: string;
            name: string;
            municipality: string;
            population: number;
            location: [
                number,
                number
            ];
        };
        Group: {
            code: string;
            type: "SELF_DEFINED" | "SUBURBAN" | "WHITE_POWER" | "OTHER";
        };
        GroupRelation: {
            a: string;
            b: string;
            relation: "ALLIED" | "HOSTILE";
        };
        Territory: {
            id: string;
            groups: string[];
            class: "ESPECIALLY_VULNERABLE" | "RISK" | "VULNERABLE" | "OTHER";
            confidence: number;
            validFrom: string;
            validTo: string | null;
            geometry: components["schemas"]["Ground"];
        };
        Ground: {
            type: "Polygon" | "MultiPolygon";
            coordinates: ([
                number,
                number
            ][] | [
                number,
                number
            ][][])[];
        } & ({
            type: "Polygon";
            coordinates?: [
                number,
                number
            ][][];
        } | {
            type: "MultiPolygon";
            coordinates?: [
                number,
                number
            ][][][];
        });
        Provider: {
            id: string;
            kind: "PUBLIC" | "NGO" | "PRIVATE";
            canProtect: boolean;
            vetted: boolean;
            permitValidTo: string | null;
            conditions: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            catchment: components["schemas"]["Catchment"];
        };
        Catchment: {
            regions: string[];
            municipalities: string[];
        };
        Unit: {
            id: string;
            provider: string;
            kind: "EMERGENCY" | "LONG_TERM";
            sharing: "EXCLUSIVE" | "SHARED";
            beds: number;
            location: [
                number,
                number
            ];
            locality: string;
            features: string[];
            protectionLevel: number;
            monthlyCost: number;
            availableFrom: string;
            availableTo: string | null;
            turnaroundDays: number;
            voids: components["schemas"]["Void"][];
        };
        Void: {
            from: string;
            to: string | null;
            reason: string;
        };
        Request: {
            id: string;
            person: string;
            region: string;
            kind: "EMERGENCY" | "LONG_TERM";
            urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
            registeredOn: string;
            household: components["schemas"]["Household"];
            arrival: components["schemas"]["Arrival"];
            nights: number;
            threat: components["schemas"]["Threat"];
            homeLocality: string;
            relocationRequired: boolean;
            excludedLocalities: string[];
            allowedRegions: string[] | null;
            exclusionZones: components["schemas"]["Ground"][];
            needs: string[];
            minProtectionLevel: number;
            meets: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            residence: components["schemas"]["Residence"];
            contactPerson: [
                number,
                number
            ] | null;
            preferredLocalities: string[];
        };
        Household: {
            adults: number;
            children: number;
        };
        Arrival: {
            earliest: string;
            latest: string;
        };
        Threat: {
            level: "LOW" | "MEDIUM" | "HIGH" | "EXTREME";
            scope: "LOCAL" | "REGIONAL" | "NATIONAL";
            ownGroups: string[];
            otherGroups: string[];
        };
        Residence: {
            region: string;
            municipality: string;
        };
        NonAssociation: {
            a: string;
            b: string;
            scope: "UNIT" | "LOCALITY" | "MUNICIPALITY" | "DISTANCE";
            metres?: number;
        };
        Placement: {
            id: string;
            person: string;
            unit: string;
            arrival: string;
            departure: string;
            persons: number;
            groups: string[];
            status: "PROPOSED" | "PROVISIONAL" | "CONFIRMED" | "ARRIVED" | "DEPARTED" | "CANCELLED" | "NOT_ARRIVED" | "SUPERSEDED";
        };
        Scenario: {
            format: "fristad-scenario/1";
            asOf: string;
            policy: components["schemas"]["Policy"];
            regions: components["schemas"]["Region"][];
            municipalities: components["schemas"]["Municipality"][];
            localities: components["schemas"]["Locality"][];
            groups: components["schemas"]["Group"][];
            groupRelations: components["schemas"]["GroupRelation"][];
            territories: components["schemas"]["Territory"][];
            providers: components["schemas"]["Provider"][];
            units: components["schemas"]["Unit"][];
            requests: components["schemas"]["Request"][];
            nonAssociations: components["schemas"]["NonAssociation"][];
            placements: components["schemas"]["Placement"][];
        };
        Engine: {
            name: string;
            version: string;
            seed: number;
        };
        Level: {
            name: "coverage" | "safety" | "suitability";
            value: number;
            bound: number;
        };
        Assignment: {
            request: string;
            unit: string;
            arrival: string;
            departure: string;
            strains: components["schemas"]["Strain"][];
        };
        Strain: {
            constraint: string;
            level: "safety" | "suitability";
            amount: number;
            weight: number;
            sentence: string;
        };
        Unplaced: {
            request: string;
            code: "NO_CAPACITY_IN_WINDOW" | "NO_UNIT_FITS_HOUSEHOLD" | "NEED_NOT_MET" | "PROTECTION_LEVEL" | "HOSTILE_GROUND" | "EXCLUSION_ZONE" | "HOME_LOCALITY" | "SATURATION" | "DISPERSION" | "NON_ASSOCIATION" | "PROVIDER_NOT_CLEARED" | "PROGRAMME_CONDITION" | "FUNDING" | "PERSON_REFUSED" | "ASSESSMENT_EXPIRED" | "WINDOW_PASSED" | "PERSON_HAS_A_PLACE";
            ruledOut: {
                [key: string]: number;
            };
            ruledOutAlone: {
                [key: string]: number;
            };
            outcompeted: boolean;
            relaxations: components["schemas"]["Relaxation"][];
        };
        Relaxation: {
            change: string;
            constraint: string;
            unitsFreed: number;
        };
        Finding: {
            placements: string[];
            constraint: string;
            sentence: string;
        };
        Timing: {
            totalMs: number;
            stages: {
                [key: string]: number;
            };
        };
        Plan: {
            format: "fristad-plan/1";
            scenarioDigest: string;
            policyVersion: string;
            engine: components["schemas"]["Engine"];
            status: "OPTIMAL" | "FEASIBLE" | "NO_PLAN";
            levels: components["schemas"]["Level"][];
            assignments: components["schemas"]["Assignment"][];
            unplaced: components["schemas"]["Unplaced"][];
            findings: components["schemas"]["Finding"][];
            timing: components["schemas"]["Timing"];
        };
        Command: components["schemas"]["CapacityInput"] | components["schemas"]["ReopenUnitInput"] | components["schemas"]["ProviderPatchInput"] | components["schemas"]["CorrectUnitInput"] | components["schemas"]["EndVoidInput"] | components["schemas"]["AddNonAssociationInput"] | components["schemas"]["MergeCasesInput"] | components["schemas"]["WithdrawNonAssociationInput"] | components["schemas"]["NarrowingInput"] | components["schemas"]["EndGroundInput"] | components["schemas"]["EndRelationInput"] | components["schemas"]["KeepIncidentInput"] | components["schemas"]["ConfirmPlacementInput"] | components["schemas"]["SetConstraintAsideInput"] | components["schemas"]["ActivatePolicyInput"] | components["schemas"]["CurrentScenarioQuery"] | null;
        Approval: {
            id: string;
            rule: string;
            object: string | null;
            command: components["schemas"]["Command"];
            digest: string;
            askedBy: string;
            askedAt: string;
            until: string;
            approvedBy: string | null;
            refusedFor: "NOT_JUSTIFIED" | "FACTS_CHANGED" | "MORE_TO_FIND_OUT" | "SAFER_OTHERWISE" | "ENTERED_IN_ERROR" | null;
            case: string | null;
            status: "WAITING" | "APPROVED" | "REFUSED" | "USED" | "EXPIRED";
        };
        ApprovalToAnswer: {
            id: string;
            rule: string;
            object: string | null;
            command: components["schemas"]["Command"];
            digest: string;
            askedBy: string;
            askedAt: string;
            until: string;
            approvedBy: string | null;
            refusedFor: "NOT_JUSTIFIED" | "FACTS_CHANGED" | "MORE_TO_FIND_OUT" | "SAFER_OTHERWISE" | "ENTERED_IN_ERROR" | null;
            case: string | null;
            status: "WAITING" | "APPROVED" | "REFUSED" | "USED" | "EXPIRED";
            salt: string | null;
            subject: components["schemas"]["ConfirmationToApprove"] | components["schemas"]["TerritoryVersion"] | components["schemas"]["MergePreview"] | components["schemas"]["UnitChangeToApprove"] | components["schemas"]["ProviderChangeToApprove"] | components["schemas"]["PolicyChangeToApprove"] | components["schemas"]["ConflictProfileToApprove"] | components["schemas"]["ErasureToApprove"] | components["schemas"]["GroupRelationView"] | components["schemas"]["KeepingToApprove"] | components["schemas"]["ReadingToApprove"] | components["schemas"]["RestoringToApprove"] | null;
            changedSince: string[];
        };
        GivenApproval: {
            id: string;
            rule: string;
            object: string | null;
            command: components["schemas"]["Command"];
            digest: string;
            askedBy: string;
            askedAt: string;
            until: string;
            approvedBy: string | null;
            refusedFor: "NOT_JUSTIFIED" | "FACTS_CHANGED" | "MORE_TO_FIND_OUT" | "SAFER_OTHERWISE" | "ENTERED_IN_ERROR" | null;
            case: string | null;
            status: "WAITING" | "APPROVED" | "REFUSED" | "USED" | "EXPIRED";
            outcome: string | null;
        };
        ApprovalSummary: {
            id: string;
            rule: string;
            object: string | null;
            digest: string;
            askedBy: string;
            askedAt: string;
            until: string;
            approvedBy: string | null;
            refusedFor: "NOT_JUSTIFIED" | "FACTS_CHANGED" | "MORE_TO_FIND_OUT" | "SAFER_OTHERWISE" | "ENTERED_IN_ERROR" | null;
            case: string | null;
            status: "WAITING" | "APPROVED" | "REFUSED" | "USED" | "EXPIRED";
        };
        EmergencyOpening: {
            id: string;
            case: string;
            owner: string;
            openedBy: string;
            openedFrom: string;
            reason: "THREAT_TO_LIFE" | "ADDRESS_EXPOSED" | "COORDINATOR_UNREACHABLE" | "CHILD_AT_RISK";
            openedAt: string;
            until: string;
            reviewedAt: string | null;
            status: "OPEN" | "WAITING" | "REVIEWED";
        };
        PolicyChangeToApprove: {
            changed: string[];
            before: components["schemas"]["Policy"] | null;
            after: components["schemas"]["Policy"];
        };
        PolicyVersion: {
            policy: components["schemas"]["Policy"];
            digest: string;
            inForce: boolean;
            activatedAt: string | null;
            activatedBy: string | null;
            clocks: {
                offerHours: number;
                offerRenewals: number;
                decideHours: components["schemas"]["HoursByUrgency"];
                placeHours: components["schemas"]["HoursByUrgency"];
                leadDays: number;
                draftDays: number;
                grantedDays: number;
                parkedDays: number;
                transferReviewHours: number;
                incidentHours: components["schemas"]["HoursByUrgency"];
            };
            demands: {
                confirmations: "IGNORE" | "FLAG" | "REFUSE";
                fundingOfNgo: "IGNORE" | "FLAG" | "REFUSE";
                fundingOfOthers: "IGNORE" | "FLAG" | "REFUSE";
                contactPerson: "IGNORE" | "FLAG" | "REFUSE";
                reassessment: "IGNORE" | "FLAG" | "REFUSE";
                longTermPlan: "IGNORE" | "FLAG" | "REFUSE";
            };
        };
        CodeList: {
            list: string;
            codes: {
                code: string;
                labelSv: string;
                labelEn: string;
            }[];
        };
        RegisteredProvider: {
            id: string;
            kind: "PUBLIC" | "NGO" | "PRIVATE";
            canProtect: boolean;
            vetted: boolean;
            permitValidTo: string | null;
            conditions: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            catchment: components["schemas"]["Catchment"];
            version: number;
            permitValidFrom: string | null;
            vettedOn: string | null;
            agreement: {
                status: "NONE" | "UNDER_WAY" | "IN_FORCE" | "ENDED";
                from: string | null;
                to: string | null;
            };
            offersContactPerson: boolean;
            takesSeveralExMembers: boolean;
        };
        ProviderChangeToApprove: {
            changed: string[];
            before: components["schemas"]["RegisteredProvider"];
            after: components["schemas"]["RegisteredProvider"];
        };
        ProviderVersion: {
            version: number;
            by: string;
            at: string;
            provider: components["schemas"]["RegisteredProvider"];
        };
        ProviderContact: {
            version: number;
            name: string;
            telephone: string | null;
            by: string;
            at: string;
        };
        Programme: {
            id: string;
            name: string;
            kind: "POLICE" | "MUNICIPAL" | "PRISON_AND_PROBATION" | "NGO";
            catchment: components["schemas"]["Catchment"];
            residenceRule: "NONE" | "RESIDENTS_OF_CATCHMENT";
            conditions: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            canProtect: boolean;
            offersContactPerson: boolean;
            takesSeveralExMembers: boolean;
            endedOn: string | null;
            version: number;
        };
        UnitView: {
            id: string;
            provider: string;
            kind: "EMERGENCY" | "LONG_TERM";
            sharing: "EXCLUSIVE" | "SHARED";
            beds: number;
            location?: [
                number,
                number
            ];
            locality: string;
            features: string[];
            protectionLevel: number;
            monthlyCost: number;
            availableFrom: string;
            availableTo?: string | null;
            turnaroundDays: number;
            voids?: components["schemas"]["Void"][];
            version: number;
        };
        UnitChangeToApprove: {
            changed: string[];
            before: components["schemas"]["UnitView"];
            after: components["schemas"]["UnitView"];
        };
        UnitsInput: {
            units: {
                provider: string;
                kind: "EMERGENCY" | "LONG_TERM";
                sharing: "EXCLUSIVE" | "SHARED";
                beds: number;
                location: [
                    number,
                    number
                ];
                locality: string;
                features: string[];
                protectionLevel: number;
                monthlyCost: number;
                availableFrom: string;
                availableTo: string | null;
                turnaroundDays: number;
                voids: components["schemas"]["Void"][];
            }[];
        };
        RegistrationResult: {
            units: string[];
        };
        UnitVoids: {
            items: components["schemas"]["Void"][];
        };
        UnitPatch: {
            beds?: number;
            features?: string[];
            protectionLevel?: number;
            monthlyCost?: number;
            availableFrom?: string;
            availableTo?: string | null;
        };
        ReopenUnitInput: {
            availableFrom?: string;
            availableTo?: string | null;
        };
        CorrectUnitInput: {
            location?: [
                number,
                number
            ];
            locality?: string;
            turnaroundDays?: number;
        };
        Address: {
            address: string;
        };
        TerritoryVersion: {
            id: string;
            groups: string[];
            class: "ESPECIALLY_VULNERABLE" | "RISK" | "VULNERABLE" | "OTHER";
            confidence: number;
            validFrom: string;
            validTo: string | null;
            geometry: components["schemas"]["Ground"];
            version: number;
            region: string | null;
            source: "POLICE_REPORT" | "LOCAL_INTELLIGENCE" | "GROUND_REPORT" | "OTHER_AUTHORITY" | "IMPORT";
            recordedAt: string;
            reason: "NEW_GROUND" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "GROUND_HAS_SHRUNK" | "GROUND_GIVEN_UP" | "OTHER_GROUPS" | "MORE_DANGEROUS" | "LESS_DANGEROUS" | "BETTER_KNOWN" | "ENTERED_IN_ERROR" | "IMPORTED";
            drawnBy: string | null;
            supersededBy: number | null;
        };
        GroundInput: {
            groups: string[];
            class: "ESPECIALLY_VULNERABLE" | "RISK" | "VULNERABLE" | "OTHER";
            confidence: number;
            validFrom: string;
            validTo: string | null;
            geometry: components["schemas"]["Ground"];
            source: "POLICE_REPORT" | "LOCAL_INTELLIGENCE" | "GROUND_REPORT" | "OTHER_AUTHORITY";
            reason: "NEW_GROUND" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "GROUND_HAS_SHRUNK" | "GROUND_GIVEN_UP" | "OTHER_GROUPS" | "MORE_DANGEROUS" | "LESS_DANGEROUS" | "BETTER_KNOWN" | "ENTERED_IN_ERROR";
        };
        PreviewInput: {
            groups: string[];
            class: "ESPECIALLY_VULNERABLE" | "RISK" | "VULNERABLE" | "OTHER";
            confidence: number;
            validFrom: string;
            validTo: string | null;
            geometry: components["schemas"]["Ground"];
            source: "POLICE_REPORT" | "LOCAL_INTELLIGENCE" | "GROUND_REPORT" | "OTHER_AUTHORITY";
            reason: "NEW_GROUND" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "GROUND_HAS_SHRUNK" | "GROUND_GIVEN_UP" | "OTHER_GROUPS" | "MORE_DANGEROUS" | "LESS_DANGEROUS" | "BETTER_KNOWN" | "ENTERED_IN_ERROR";
            territory: string | null;
        };
        GroundTouches: {
            regions: {
                region: string;
                stays: number | null;
                offers: number | null;
                proposals: number | null;
                requests: number | null;
                units: number | null;
            }[];
        };
        NarrowingInput: {
            groups: string[];
            class: "ESPECIALLY_VULNERABLE" | "RISK" | "VULNERABLE" | "OTHER";
            confidence: number;
            validFrom: string;
            validTo: string | null;
            geometry: components["schemas"]["Ground"];
            source: "POLICE_REPORT" | "LOCAL_INTELLIGENCE" | "GROUND_REPORT" | "OTHER_AUTHORITY";
            reason: "NEW_GROUND" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "GROUND_HAS_SHRUNK" | "GROUND_GIVEN_UP" | "OTHER_GROUPS" | "MORE_DANGEROUS" | "LESS_DANGEROUS" | "BETTER_KNOWN" | "ENTERED_IN_ERROR";
            replaces: number;
        };
        OpenedGroundReport: {
            report: string;
        };
        GroupName: {
            name: string;
        };
        GroupView: {
            code: string;
            type: "SELF_DEFINED" | "SUBURBAN" | "WHITE_POWER" | "OTHER";
            version: number;
        };
        GroupRelationView: {
            a: string;
            b: string;
            relation: "ALLIED" | "HOSTILE";
            id: string;
            version: number;
            status: "STANDS" | "ENDED";
            statedAt: string;
            endedAt: string | null;
            reason: "NO_LONGER_SO" | "NOT_CONFIRMED" | "ENTERED_IN_ERROR" | null;
        };
        GroundFileInput: Record<string, never>;
        GroundImport: {
            isDryRun: boolean;
            items: {
                pointer: string;
                territory: string | null;
                region: string | null;
                squareMetres: number;
                notes: {
                    code: "HEIGHTS_DROPPED" | "CONVERTED" | "DISSOLVED" | "SIMPLIFIED";
                    from?: string;
                    parts?: number;
                    into?: number;
                    metres?: number;
                }[];
            }[];
        };
        GroundReport: {
            id: string;
            locality: string;
            remark: "GROUP_SEEN" | "NEW_GROUP" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "MEETING_PLACE";
            reportedOn: string;
            status: "OPEN" | "TAKEN_UP" | "DRAWN" | "DISMISSED";
            version: number;
            reason: "KNOWN_ALREADY" | "NOT_CONFIRMED" | "OUT_OF_DATE" | "NO_HOSTILE_GROUND" | null;
            decidedBy: string | null;
            decidedAt: string | null;
            territory: string | null;
            territoryVersion: number | null;
        };
        TerritoryCollection: {
            type: "FeatureCollection";
            features: {
                type: "Feature";
                id: string;
                properties: {
                    groups: string[];
                    class: "ESPECIALLY_VULNERABLE" | "RISK" | "VULNERABLE" | "OTHER";
                    confidence: number;
                    validFrom: string;
                    validTo: string | null;
                    version: number;
                    region: string | null;
                    source: "POLICE_REPORT" | "LOCAL_INTELLIGENCE" | "GROUND_REPORT" | "OTHER_AUTHORITY" | "IMPORT";
                    recordedAt: string;
                };
                geometry: components["schemas"]["Ground"];
            }[];
        };
        RequestView: {
            id: string;
            person: string;
            region: string;
            kind: "EMERGENCY" | "LONG_TERM";
            urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
            registeredOn: string;
            household: components["schemas"]["Household"];
            arrival: components["schemas"]["Arrival"];
            nights: number;
            threat: components["schemas"]["Threat"];
            homeLocality?: string;
            relocationRequired: boolean;
            excludedLocalities?: string[];
            allowedRegions: string[] | null;
            exclusionZones?: components["schemas"]["Ground"][];
            needs: string[];
            minProtectionLevel: number;
            meets: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            residence?: components["schemas"]["Residence"];
            contactPerson?: [
                number,
                number
            ] | null;
            preferredLocalities: string[];
            status: "DRAFT" | "SUBMITTED" | "GRANTED" | "PARKED" | "REFUSED" | "WITHDRAWN" | "EXPIRED";
            version: number;
            stage: "DRAFT" | "SUBMITTED" | "GRANTED" | "PARKED" | "REFUSED" | "WITHDRAWN" | "EXPIRED" | "OFFERED" | "PLACED" | "ENDED";
            since: string;
            due: string | null;
            overdue: boolean;
            waitedDays: number;
            expires: string | null;
            reviewOn: string | null;
            reason: "ASSESSMENT_EXPIRED" | "FUNDING" | "PROGRAMME_CONDITION" | "NOT_COMPLETE" | "PERSON_WITHDREW" | "RELEASE_POSTPONED" | "NO_LONGER_NEEDED" | "ENTERED_IN_ERROR" | "PERSON_WANTS_TO_WAIT" | "SAFE_FOR_NOW" | "MORE_TO_FIND_OUT" | "NOT_SUBMITTED" | "WAITED_TOO_LONG" | "ARRIVAL_OVER" | null;
            remark: "THREAT_ASSESSMENT" | "FUNDING_DECISION" | "CONSENT" | "HOUSEHOLD" | "NEEDS" | "ARRIVAL_WINDOW" | "NIGHTS" | "PLACES" | null;
            follows: string | null;
            leaves: string | null;
        };
        RequestInput: {
            kind: "EMERGENCY" | "LONG_TERM";
            urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
            household: components["schemas"]["Household"];
            arrival: components["schemas"]["Arrival"];
            nights: number;
            threat: components["schemas"]["Threat"];
            homeLocality: string;
            relocationRequired: boolean;
            excludedLocalities: string[];
            allowedRegions: string[] | null;
            exclusionZones: components["schemas"]["Ground"][];
            needs: string[];
            minProtectionLevel: number;
            meets: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            residence: components["schemas"]["Residence"];
            contactPerson: [
                number,
                number
            ] | null;
            preferredLocalities: string[];
            then?: {
                kind?: "EMERGENCY" | "LONG_TERM";
                urgency?: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
                household?: components["schemas"]["Household"];
                nights?: number;
                threat?: components["schemas"]["Threat"];
                homeLocality?: string;
                relocationRequired?: boolean;
                excludedLocalities?: string[];
                allowedRegions?: string[] | null;
                exclusionZones?: components["schemas"]["Ground"][];
                needs?: string[];
                minProtectionLevel?: number;
                meets?: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
                residence?: components["schemas"]["Residence"];
                contactPerson?: [
                    number,
                    number
                ] | null;
                preferredLocalities?: string[];
            };
            confirmed?: {
                resident: boolean;
                localTies: boolean;
                motivated: boolean;
            };
        };
        RequestPatch: {
            kind?: "EMERGENCY" | "LONG_TERM";
            urgency?: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
            household?: components["schemas"]["Household"];
            arrival?: components["schemas"]["Arrival"];
            nights?: number;
            threat?: components["schemas"]["Threat"];
            homeLocality?: string;
            relocationRequired?: boolean;
            excludedLocalities?: string[];
            allowedRegions?: string[] | null;
            exclusionZones?: components["schemas"]["Ground"][];
            needs?: string[];
            minProtectionLevel?: number;
            meets?: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
            residence?: components["schemas"]["Residence"];
            contactPerson?: [
                number,
                number
            ] | null;
            preferredLocalities?: string[];
        };
        DraftResult: {
            request: string;
            case: string;
            status: "DRAFT" | "SUBMITTED" | "GRANTED" | "PARKED" | "REFUSED" | "WITHDRAWN" | "EXPIRED";
            version: number;
            then: string | null;
        };
        RequestLife: {
            status: "DRAFT" | "SUBMITTED" | "GRANTED" | "PARKED" | "REFUSED" | "WITHDRAWN" | "EXPIRED";
            version: number;
            reason: "ASSESSMENT_EXPIRED" | "FUNDING" | "PROGRAMME_CONDITION" | "NOT_COMPLETE" | "PERSON_WITHDREW" | "RELEASE_POSTPONED" | "NO_LONGER_NEEDED" | "ENTERED_IN_ERROR" | "PERSON_WANTS_TO_WAIT" | "SAFE_FOR_NOW" | "MORE_TO_FIND_OUT" | "NOT_SUBMITTED" | "WAITED_TOO_LONG" | "ARRIVAL_OVER" | null;
        };
        Appeal: {
            id: string;
            refusedFor: "ASSESSMENT_EXPIRED" | "FUNDING" | "PROGRAMME_CONDITION" | "NOT_COMPLETE";
            refusedAt: string;
            reason: "FACTS_MISREAD" | "FACTS_NEW" | "CONDITION_MET" | "THREAT_UNDERRATED" | "FUNDING_FOUND";
            remark: "THREAT_ASSESSMENT" | "FUNDING_DECISION" | "CONSENT" | "HOUSEHOLD" | "NEEDS" | "ARRIVAL_WINDOW" | "NIGHTS" | "PLACES" | null;
            appealedBy: string;
            appealedAt: string;
            outcome: "GRANTED" | "REFUSED" | "WITHDRAWN" | "EXPIRED" | null;
            answeredAt: string | null;
        };
        RequestToDecide: {
            request: components["schemas"]["RequestView"];
            status: "DRAFT" | "SUBMITTED" | "GRANTED" | "PARKED" | "REFUSED" | "WITHDRAWN" | "EXPIRED";
            version: number;
            reason: "ASSESSMENT_EXPIRED" | "FUNDING" | "PROGRAMME_CONDITION" | "NOT_COMPLETE" | "PERSON_WITHDREW" | "RELEASE_POSTPONED" | "NO_LONGER_NEEDED" | "ENTERED_IN_ERROR" | "PERSON_WANTS_TO_WAIT" | "SAFE_FOR_NOW" | "MORE_TO_FIND_OUT" | "NOT_SUBMITTED" | "WAITED_TOO_LONG" | "ARRIVAL_OVER" | null;
            flags: ("RESIDENT_NOT_CONFIRMED" | "TIES_NOT_CONFIRMED" | "MOTIVATION_NOT_CONFIRMED" | "FUNDING_MISSING" | "FUNDING_REFUSED" | "FUNDING_OUTSIDE_STAY" | "CONTACT_PERSON_MISSING" | "REASSESSMENT_MISSING" | "LONG_TERM_PLAN_MISSING")[];
            appeal: components["schemas"]["Appeal"] | null;
        };
        CaseView: {
            id: string;
            region: string;
            requests: {
                id: string;
                kind: "EMERGENCY" | "LONG_TERM";
                urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
                status: "DRAFT" | "SUBMITTED" | "GRANTED" | "PARKED" | "REFUSED" | "WITHDRAWN" | "EXPIRED";
                version: number;
                outcome: "NONE" | "PROPOSED" | "OFFERED" | "PLACED" | "ENDED";
            }[];
            placements: {
                id: string;
                status: "PROPOSED" | "PROVISIONAL" | "CONFIRMED" | "ARRIVED" | "DEPARTED" | "CANCELLED" | "NOT_ARRIVED" | "SUPERSEDED";
                version: number;
            }[];
            assigned: string[];
            merged: string[];
            mergedInto: string | null;
        };
        NoteSummary: {
            id: string;
            kind: "CONTACT" | "NOTE";
            writtenBy: string;
            writtenAt: string;
        };
        Note: {
            id: string;
            kind: "CONTACT" | "NOTE";
            writtenBy: string;
            writtenAt: string;
            text: string;
        };
        MergePreview: {
            other: string;
            obstacles: {
                code: "kept-apart" | "two-places";
                placements?: string[];
            }[];
            requests: string[];
            placements: string[];
            fallsBack: string[];
            judgedAnew: string[];
            apartFrom: string[];
            coordinators: string[];
        };
        ConflictProfileToApprove: {
            before: {
                other: string;
                scope: "UNIT" | "LOCALITY" | "MUNICIPALITY" | "DISTANCE";
                metres: number | null;
            }[];
            after: {
                other: string;
                scope: "UNIT" | "LOCALITY" | "MUNICIPALITY" | "DISTANCE";
                metres: number | null;
            }[];
        };
        ErasureToApprove: {
            requests: {
                id: string;
                kind: "EMERGENCY" | "LONG_TERM";
                urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
                status: "DRAFT" | "SUBMITTED" | "GRANTED" | "PARKED" | "REFUSED" | "WITHDRAWN" | "EXPIRED";
                version: number;
                outcome: "NONE" | "PROPOSED" | "OFFERED" | "PLACED" | "ENDED";
            }[];
            placements: {
                id: string;
                status: "PROPOSED" | "PROVISIONAL" | "CONFIRMED" | "ARRIVED" | "DEPARTED" | "CANCELLED" | "NOT_ARRIVED" | "SUPERSEDED";
                version: number;
            }[];
            merged: string[];
            mergedInto: string | null;
            file: number;
            contactPerson: number;
            measures: {
                id: string;
                version: number;
            }[];
            notes: number;
        };
        CaseNonAssociation: {
            id: string;
            other: string;
            scope: "UNIT" | "LOCALITY" | "MUNICIPALITY" | "DISTANCE";
            metres: number | null;
            addedAt: string | null;
            withdrawnAt: string | null;
            withdrawnFor: "CONFLICT_OVER" | "ENTERED_IN_ERROR" | "OTHER_SCOPE" | null;
        };
        PersonCheckKey: {
            publicKey: string;
        };
        PersonEvaluation: {
            id: string;
            evaluated: string;
            proof: string;
            publicKey: string;
        };
        PersonAnswer: {
            answer: "CLEAR" | "REGISTERED-OR-REVIEW";
        };
        CaseConfirmation: {
            confirmed: boolean;
            by: string;
            at: string;
        };
        ThreatBasis: {
            ground: "DEFECTION" | "DEBT" | "CONFLICT" | "WITNESS" | "OTHER";
            defectedOn: string | null;
            validUntil: string;
            reassessBy: string;
            by: string;
            at: string;
        };
        FundingDecision: {
            kind: "SOCIAL_SERVICES_ACT" | "PROGRAMME_MEANS" | "STATE_GRANT" | "OWN_MEANS" | "REFUSED";
            agency: "POLICE" | "SOCIAL_SERVICES" | "PRISON_AND_PROBATION" | "EMPLOYMENT_SERVICE" | "HEALTH_CARE" | "MUNICIPALITY" | "NGO" | "OTHER";
            decidedOn: string;
            from: string;
            until: string | null;
            by: string;
            at: string;
        };
        CaseMeasure: {
            id: string;
            version: number;
            kind: "COUNSELLING" | "PROTECTION" | "FINANCE" | "MEDICAL" | "ADDICTION_CARE" | "THERAPY" | "WORK" | "LONG_TERM_HOUSING" | "NETWORKS" | "ROUTINES" | "DEBT_RELIEF";
            agency: "POLICE" | "SOCIAL_SERVICES" | "PRISON_AND_PROBATION" | "EMPLOYMENT_SERVICE" | "HEALTH_CARE" | "MUNICIPALITY" | "NGO" | "OTHER";
            status: "PLANNED" | "UNDER_WAY" | "DONE" | "BROKEN_OFF";
            from: string;
            to: string | null;
            by: string;
            at: string;
        };
        ContactAgency: {
            version: number;
            agency: "POLICE" | "SOCIAL_SERVICES" | "PRISON_AND_PROBATION" | "EMPLOYMENT_SERVICE" | "HEALTH_CARE" | "MUNICIPALITY" | "NGO" | "OTHER";
            by: string;
            at: string;
        };
        CaseFile: {
            case: string;
            version: number;
            programme: "POLICE" | "MUNICIPAL" | "PRISON_AND_PROBATION" | "NGO" | "NONE" | null;
            identityProtection: "NONE" | "CONFIDENTIALITY_MARKING" | "PROTECTED_REGISTRATION" | "FICTITIOUS_PERSONAL_DATA" | null;
            threat: components["schemas"]["ThreatBasis"] | null;
            funding: components["schemas"]["FundingDecision"] | null;
            resident: components["schemas"]["CaseConfirmation"] | null;
            localTies: components["schemas"]["CaseConfirmation"] | null;
            motivated: components["schemas"]["CaseConfirmation"] | null;
            contactPerson: components["schemas"]["ContactAgency"] | null;
            measures: components["schemas"]["CaseMeasure"][];
            flags: ("RESIDENT_NOT_CONFIRMED" | "TIES_NOT_CONFIRMED" | "MOTIVATION_NOT_CONFIRMED" | "FUNDING_MISSING" | "FUNDING_REFUSED" | "FUNDING_OUTSIDE_STAY" | "CONTACT_PERSON_MISSING" | "REASSESSMENT_MISSING" | "LONG_TERM_PLAN_MISSING")[];
            eligibility: components["schemas"]["ProgrammeEligibility"][];
        };
        ProgrammeEligibility: {
            programme: string;
            name: string;
            reasons: ("NEEDS_POLICE_REPORT" | "NEEDS_DEMONSTRABLE_RISK" | "NEEDS_DRUG_FREE" | "NEEDS_CRIME_FREE" | "NEEDS_FUNDING_DECISION" | "NOT_RESIDENT_OF_CATCHMENT" | "RESIDENCE_NOT_CONFIRMED" | "CANNOT_PROTECT" | "PROGRAMME_ENDED")[];
        };
        CaseHappening: {
            id: string;
            at: string;
            kind: "CASE_REGISTERED" | "COORDINATOR_ASSIGNED" | "COORDINATOR_UNASSIGNED" | "PROGRAMME_ENTERED" | "IDENTITY_PROTECTION_ENTERED" | "THREAT_ASSESSED" | "FUNDING_ENTERED" | "RESIDENCE_CONFIRMED_OR_NOT" | "LOCAL_TIES_CONFIRMED_OR_NOT" | "MOTIVATION_CONFIRMED_OR_NOT" | "CASES_MERGED" | "CASE_ERASED" | "CONTACT_PERSON_ENTERED" | "MEASURE_ENTERED" | "MEASURE_CHANGED" | "NOTE_WRITTEN" | "NON_ASSOCIATION_ADDED" | "NON_ASSOCIATION_WITHDRAWN" | "PERSON_REGISTERED" | "OPENED_IN_AN_EMERGENCY" | "EMERGENCY_OPENING_REVIEWED" | "APPROVAL_ASKED" | "APPROVAL_GIVEN" | "APPROVAL_REFUSED" | "REQUEST_DRAFTED" | "REQUEST_REWRITTEN" | "REQUEST_SUBMITTED" | "REQUEST_GRANTED" | "REQUEST_GRANTED_IN_AN_EMERGENCY" | "REQUEST_REFUSED" | "REQUEST_APPEALED" | "REQUEST_PARKED" | "REQUEST_RESUMED" | "REQUEST_WITHDRAWN" | "REQUEST_EXPIRED" | "REQUEST_FOLLOWED_STAY" | "UNABLE_TO_PLACE_RECORDED" | "OFFER_MADE" | "OFFER_ACCEPTED" | "OFFER_DECLINED" | "OFFER_RENEWED" | "OFFER_WITHDRAWN" | "OFFER_LAPSED" | "GROUND_REPORTED" | "IMPORTED_STAY_TIED" | "PLACEMENT_PROPOSED" | "CONSTRAINT_SET_ASIDE" | "EXTENSION_PROPOSED" | "TRANSFER_PROPOSED" | "TRANSFER_ASKED_IN_AN_EMERGENCY" | "EMERGENCY_TRANSFER_TO_REVIEW" | "EMERGENCY_TRANSFER_REVIEWED" | "INCIDENT_KEPT" | "INCIDENT_LEADS_TO_TRANSFER" | "STAY_GOES_ON" | "PLACEMENT_CONFIRMED" | "PLACEMENT_SUPERSEDED" | "PLACEMENT_FOLLOWED_REQUEST" | "PLACEMENT_CANCELLED" | "PLACEMENT_DECLINED" | "ARRIVED" | "NOT_ARRIVED" | "STAY_SHORTENED" | "DEPARTED";
            by: string;
            about: {
                kind: string;
                id: string;
            } | null;
            figures: {
                [key: string]: string;
            };
            request: {
                id: string;
                kind: "EMERGENCY" | "LONG_TERM";
                urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
            } | null;
            placement: {
                id: string;
                unit: string;
                arrival: string;
                departure: string;
            } | null;
        };
        ContactPerson: {
            version: number;
            agency: "POLICE" | "SOCIAL_SERVICES" | "PRISON_AND_PROBATION" | "EMPLOYMENT_SERVICE" | "HEALTH_CARE" | "MUNICIPALITY" | "NGO" | "OTHER";
            name: string;
            telephone: string | null;
            by: string;
            at: string;
        };
        CurrentScenarioQuery: {
            policyVersion?: string;
        };
        ReadingToApprove: {
            version: string;
            digest: string;
            inForce: boolean;
        };
        PolicyEffect: {
            version: string;
            against: string;
            findings: {
                [key: string]: {
                    now: number;
                    then: number;
                };
            };
            plan: {
                run: string;
                judged: number;
                lost: {
                    now: number;
                    then: number;
                };
                byConstraint: {
                    [key: string]: {
                        now: number;
                        then: number;
                    };
                };
                byRegion: {
                    [key: string]: {
                        now: number;
                        then: number;
                    };
                };
            } | null;
        };
        ImportResult: {
            digest: string;
            asOf: string;
            policyVersion: string;
            counts: {
                [key: string]: number;
            };
        };
        Planning: {
            isWanted: boolean;
            run: {
                id: string;
                status: "QUEUED" | "RUNNING";
                requestedAt: string;
            } | null;
            latestPlan: {
                finishedAt: string;
                status: "OPTIMAL" | "FEASIBLE" | "NO_PLACE_FOUND";
            } | null;
            runsAreSolved: boolean;
        };
        RunView: {
            id: string;
            status: "QUEUED" | "RUNNING" | "DONE" | "CANCELLED" | "FAILED";
            scenarioDigest?: string;
            policyVersion: string;
            engine: "highs" | "javascript-lp-solver";
            seed: number;
            timeLimitMs: number | null;
            gap: number;
            causes: ("REQUEST" | "STAY" | "HOUSING" | "GROUND" | "PAIR" | "POLICY" | "INCIDENT" | "NIGHT")[];
            unattended: boolean;
            attempts: number;
            progress?: {
                stage: "candidates" | "coverage" | "safety" | "suitability" | "explanations";
                fraction: number;
                levels: components["schemas"]["Level"][];
            } | null;
            cancelRequested: boolean;
            requestedAt: string;
            startedAt: string | null;
            finishedAt: string | null;
            failure?: string | null;
        };
        PlanView: {
            format: "fristad-plan/1";
            scenarioDigest?: string;
            policyVersion: string;
            engine?: components["schemas"]["Engine"];
            status: "OPTIMAL" | "FEASIBLE" | "NO_PLAN";
            levels?: components["schemas"]["Level"][];
            assignments: components["schemas"]["AssignmentView"][];
            unplaced: components["schemas"]["UnplacedView"][];
            findings?: components["schemas"]["Finding"][];
            timing?: components["schemas"]["Timing"];
        };
        AssignmentView: {
            request: string;
            unit: string;
            arrival: string;
            departure: string;
            strains: components["schemas"]["Strain"][];
        };
        UnplacedView: {
            request: string;
            code: "NO_CAPACITY_IN_WINDOW" | "NO_UNIT_FITS_HOUSEHOLD" | "NEED_NOT_MET" | "PROTECTION_LEVEL" | "HOSTILE_GROUND" | "EXCLUSION_ZONE" | "HOME_LOCALITY" | "SATURATION" | "DISPERSION" | "NON_ASSOCIATION" | "PROVIDER_NOT_CLEARED" | "PROGRAMME_CONDITION" | "FUNDING" | "PERSON_REFUSED" | "ASSESSMENT_EXPIRED" | "WINDOW_PASSED" | "PERSON_HAS_A_PLACE";
            ruledOut: {
                [key: string]: number;
            };
            ruledOutAlone?: {
                [key: string]: number;
            };
            outcompeted?: boolean;
            relaxations?: components["schemas"]["Relaxation"][];
        };
        PlannedPlace: {
            run: string;
            policyVersion: string;
            plannedAt: string;
            unit: string | null;
            arrival: string | null;
            departure: string | null;
        };
        UnitSearch: {
            id: string;
            request: string;
            askedBy: string;
            askedAt: string;
            until: string;
            policyVersion: string;
            admitted: number;
            listed: number;
            best: components["schemas"]["Candidate"][];
            excludedInAll: number;
            excludedListed: number;
            ruledOut: {
                [key: string]: number;
            };
            ruledOutAlone: {
                [key: string]: number;
            };
            relaxations: components["schemas"]["OpenRelaxation"][];
            picking: {
                code: "LIKELY_REFUSED";
                sentence: string;
            };
        };
        Candidate: {
            unit: string;
            locality: string;
            region: string;
            request: string;
            arrival: string;
            departure: string;
            safety: number;
            suitability: number;
            strains: {
                constraint: string;
                level: "safety" | "suitability";
                amount: number;
                weight: number;
                code: "OTHER_KIND_OF_HOUSING" | "TOO_FEW_BEDS" | "ARRIVAL_IN_THE_PAST" | "NEEDS_NOT_MET" | "PROTECTION_TOO_LOW" | "INSIDE_HOSTILE_GROUND" | "TOO_NEAR_HOSTILE_GROUND" | "IN_EXCLUSION_ZONE" | "IN_HOME_LOCALITY" | "TOO_NEAR_HOME" | "IN_EXCLUDED_LOCALITY" | "DECLINED_BEFORE" | "OTHER_REGION" | "PROVIDER_NOT_VETTED" | "PROVIDER_WITHOUT_PERMIT" | "PERMIT_ENDS_TOO_EARLY" | "PROVIDER_CANNOT_PROTECT" | "PROVIDER_CANNOT_PROTECT_AT_HOME" | "CONDITIONS_NOT_MET" | "OUTSIDE_CATCHMENT" | "CONDITIONS_NOT_MET_OUTSIDE_CATCHMENT" | "HOSTILE_GROUND_NEARBY" | "SMALL_PLACE" | "CONTACT_PERSON_FAR" | "SUPPORT_FAR" | "SPARE_BEDS" | "LATE_ARRIVAL" | "NOT_PREFERRED" | "MONTHLY_COST";
                figures: components["schemas"]["MessageFigures"];
                sentence: string;
            }[];
        };
        ExcludedUnit: {
            unit: string;
            locality: string;
            region: string;
            arrival: string;
            reasons: {
                constraint: "kind-of-housing" | "enough-beds" | "not-in-the-past" | "needs-met" | "protection-level" | "clear-of-hostile-ground" | "outside-exclusion-zones" | "away-from-home" | "not-in-excluded-locality" | "not-declined" | "allowed-region" | "provider-cleared" | "provider-can-protect" | "programme-conditions";
                code: "OTHER_KIND_OF_HOUSING" | "TOO_FEW_BEDS" | "ARRIVAL_IN_THE_PAST" | "NEEDS_NOT_MET" | "PROTECTION_TOO_LOW" | "INSIDE_HOSTILE_GROUND" | "TOO_NEAR_HOSTILE_GROUND" | "IN_EXCLUSION_ZONE" | "IN_HOME_LOCALITY" | "TOO_NEAR_HOME" | "IN_EXCLUDED_LOCALITY" | "DECLINED_BEFORE" | "OTHER_REGION" | "PROVIDER_NOT_VETTED" | "PROVIDER_WITHOUT_PERMIT" | "PERMIT_ENDS_TOO_EARLY" | "PROVIDER_CANNOT_PROTECT" | "PROVIDER_CANNOT_PROTECT_AT_HOME" | "CONDITIONS_NOT_MET" | "OUTSIDE_CATCHMENT" | "CONDITIONS_NOT_MET_OUTSIDE_CATCHMENT" | "HOSTILE_GROUND_NEARBY" | "SMALL_PLACE" | "CONTACT_PERSON_FAR" | "SUPPORT_FAR" | "SPARE_BEDS" | "LATE_ARRIVAL" | "NOT_PREFERRED" | "MONTHLY_COST";
                figures: components["schemas"]["MessageFigures"];
                sentence: string;
            }[];
        };
        OpenRelaxation: {
            constraint: string;
            unitsFreed: number;
            changes: {
                code: "OTHER_KIND_OF_HOUSING" | "FEWER_NEEDS" | "LOWER_PROTECTION" | "NEARER_TO_HOSTILE_GROUND" | "NEARER_TO_HOME" | "STAY_IN_HOME_LOCALITY" | "ALLOW_LOCALITY" | "ALLOW_REGION" | "FEWER_EXCLUSION_ZONES" | "VET_PROVIDER" | "LONGER_PERMIT" | "MEET_CONDITIONS" | "WIDER_CATCHMENT" | "LATER_ARRIVAL" | "EARLIER_ARRIVAL" | "FEWER_NIGHTS";
                figures: components["schemas"]["MessageFigures"];
                sentence: string;
            }[];
        };
        MessageFigures: {
            beds?: number;
            persons?: number;
            offered?: string;
            asked?: string;
            arrival?: string;
            today?: string;
            needs?: string[];
            level?: number;
            leastLevel?: number;
            kilometres?: number;
            leastKilometres?: number;
            territories?: number;
            touched?: number;
            zones?: number;
            locality?: string;
            region?: string;
            regions?: string[];
            municipality?: string;
            provider?: string;
            permitThrough?: string;
            lastNight?: string;
            scope?: string;
            conditions?: string[];
            population?: number;
            services?: string[];
            days?: number;
            nights?: number;
            monthlyCost?: number;
        };
        RestoringToApprove: {
            outSince: string | null;
            changedBy: string | null;
            roles: string[];
            searchFrozenSince: string | null;
        };
        ProbingAlert: {
            id: string;
            actor: string;
            region: string;
            at: string;
            events: number;
            days: number;
            liftedAt: string | null;
        };
        Decision: {
            digest: string;
            document: string;
        };
        ApprovalRecord: {
            rule: string;
            object: string | null;
            command: {
                [key: string]: unknown;
            } | null;
        };
        DecisionRecord: {
            format: "fristad-decision/1";
            act: "PROPOSE" | "EXTEND" | "TRANSFER" | "OFFER" | "SET_ASIDE" | "CONFIRM";
            answer: "PROPOSED" | "OFFERED" | "SET_ASIDE" | "CONFIRMED" | "PLACEMENT_NOT_PERMITTED";
            at: string;
            today: string;
            placement: string;
            extends: string | null;
            person: string;
            stay: {
                from: string;
                to: string;
                arrival: string;
                departure: string;
            };
            request: {
                id: string;
                kind: "EMERGENCY" | "LONG_TERM";
                urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
                household: components["schemas"]["Household"];
                arrival: components["schemas"]["Arrival"];
                nights: number;
                threat: components["schemas"]["Threat"];
                relocationRequired: boolean;
                allowedRegions: string[] | null;
                needs: string[];
                minProtectionLevel: number;
                meets: ("POLICE_REPORT" | "DEMONSTRABLE_RISK" | "DRUG_FREE" | "CRIME_FREE" | "FUNDING_DECISION")[];
                version: number;
            };
            unit: {
                id: string;
                provider: string;
                kind: "EMERGENCY" | "LONG_TERM";
                sharing: "EXCLUSIVE" | "SHARED";
                beds: number;
                locality: string;
                features: string[];
                protectionLevel: number;
                monthlyCost: number;
                availableFrom: string;
                turnaroundDays: number;
                version: number;
            };
            provider: components["schemas"]["Provider"];
            policy: string;
            ground: {
                territory: string;
                version: number | null;
                class: "ESPECIALLY_VULNERABLE" | "RISK" | "VULNERABLE" | "OTHER";
                groups: string[];
                fullKilometres: number;
                isWithinBuffer: boolean;
                buffer: number;
            }[];
            constraints: {
                constraint: string;
                outcome: "HELD" | "BROKEN" | "SET_ASIDE" | "STRAINS" | "NOT_DISCLOSED";
                figures: {
                    [key: string]: number;
                };
            }[];
            setAside: {
                constraint: string;
                reason: string;
            }[];
            flags: ("RESIDENT_NOT_CONFIRMED" | "TIES_NOT_CONFIRMED" | "MOTIVATION_NOT_CONFIRMED" | "FUNDING_MISSING" | "FUNDING_REFUSED" | "FUNDING_OUTSIDE_STAY" | "CONTACT_PERSON_MISSING" | "REASSESSMENT_MISSING" | "LONG_TERM_PLAN_MISSING")[];
            restsOn: {
                [key: string]: {
                    [key: string]: unknown;
                } | string[] | number;
            };
        };
        PlacementView: {
            id: string;
            person?: string;
            unit: string;
            arrival: string;
            departure: string;
            persons: number;
            groups?: string[];
            status: "PROPOSED" | "PROVISIONAL" | "CONFIRMED" | "ARRIVED" | "DEPARTED" | "CANCELLED" | "NOT_ARRIVED" | "SUPERSEDED";
            overstaying: {
                since: string;
                days: number;
            } | null;
            request?: string | null;
            version: number;
            extends?: string | null;
            transfers?: string | null;
            setAside?: {
                constraint: string;
                reason: string;
                askedBy: string;
                at: string;
            }[];
            judged?: string | null;
            alias?: string;
            household?: components["schemas"]["Household"] | null;
            needs?: string[];
        };
        PlacementMoveView: {
            act: "CANCEL" | "DECLINE" | "ARRIVAL" | "NON_ARRIVAL" | "DEPARTURE" | "SHORTEN";
            status: "PROPOSED" | "PROVISIONAL" | "CONFIRMED" | "ARRIVED" | "DEPARTED" | "CANCELLED" | "NOT_ARRIVED" | "SUPERSEDED";
            version: number;
            reason?: string | null;
            day: string | null;
            by?: string;
            key?: string;
            at: string;
        };
        FindingView: {
            id: string;
            placement: string;
            request: string | null;
            person: string;
            constraint: string;
            title: string;
            since: string;
        };
        EmergencyTransfer: {
            id: string;
            person: string;
            leaves: string;
            reason: "ADDRESS_EXPOSED" | "THREAT_CHANGED" | "TERRITORY_CHANGED" | "UNIT_LOST" | "NEEDS_NOT_MANAGEABLE" | "INCIDENT";
            status: "ASKED" | "CONFIRMED" | "TO_REVIEW" | "UPHELD" | "OBJECTED";
            askedBy: string;
            askedAt: string;
            placement: string | null;
            approvedBy: string | null;
            confirmedAt: string | null;
            reviewDue: string | null;
            overdue: boolean;
            objection: "NO_EMERGENCY" | "COULD_HAVE_WAITED" | "SAFER_OTHERWISE" | "HOUSEHOLD_NOT_HEARD" | "FACTS_WRONG" | null;
            reviewedBy: string | null;
            reviewedAt: string | null;
        };
        AskedInEmergency: {
            request: string;
            leaves: string;
        };
        MoveResult: {
            status: "PROPOSED" | "PROVISIONAL" | "CONFIRMED" | "ARRIVED" | "DEPARTED" | "CANCELLED" | "NOT_ARRIVED" | "SUPERSEDED";
            version: number;
        };
        ProposalResult: {
            placement: components["schemas"]["PlacementView"];
            breaches: {
                constraint: string;
                overridable: boolean;
            }[];
        };
        PlacementOutcome: {
            code: "CONFIRMED" | "PLACEMENT_NOT_PERMITTED";
            version: number;
        };
        OfferSummary: {
            placement: string;
            version: number;
            request: string;
            person: string;
            unit: string;
            arrival: string;
            departure: string;
            madeAt: string;
            until: string;
            renewed: boolean;
            renewalsLeft: number;
            outcome: "ACCEPTED" | "DECLINED" | "LAPSED" | "WITHDRAWN" | null;
            reason: "NEW_LOCAL_INTELLIGENCE" | "CONTACTS_NEARBY" | "SUPPORT_OUT_OF_REACH" | "UNSUITABLE_FOR_HOUSEHOLD" | "PERSON_REFUSED_PLACE" | "OTHER_PLACE_FOUND" | null;
            approval: string | null;
            report: "OPEN" | "TAKEN_UP" | "DRAWN" | "DISMISSED" | null;
        };
        OfferView: {
            placement: string;
            version: number;
            request: string;
            person: string;
            unit: string;
            arrival: string;
            departure: string;
            madeAt: string;
            until: string;
            renewed: boolean;
            renewalsLeft: number;
            outcome: "ACCEPTED" | "DECLINED" | "LAPSED" | "WITHDRAWN" | null;
            reason: "NEW_LOCAL_INTELLIGENCE" | "CONTACTS_NEARBY" | "SUPPORT_OUT_OF_REACH" | "UNSUITABLE_FOR_HOUSEHOLD" | "PERSON_REFUSED_PLACE" | "OTHER_PLACE_FOUND" | null;
            approval: string | null;
            report: "OPEN" | "TAKEN_UP" | "DRAWN" | "DISMISSED" | null;
            nights?: number;
            judged?: string | null;
            place?: components["schemas"]["OfferedPlace"] | null;
            strains?: {
                constraint: string;
                level: "safety" | "suitability";
                amount: number;
                weight: number;
                code: "OTHER_KIND_OF_HOUSING" | "TOO_FEW_BEDS" | "ARRIVAL_IN_THE_PAST" | "NEEDS_NOT_MET" | "PROTECTION_TOO_LOW" | "INSIDE_HOSTILE_GROUND" | "TOO_NEAR_HOSTILE_GROUND" | "IN_EXCLUSION_ZONE" | "IN_HOME_LOCALITY" | "TOO_NEAR_HOME" | "IN_EXCLUDED_LOCALITY" | "DECLINED_BEFORE" | "OTHER_REGION" | "PROVIDER_NOT_VETTED" | "PROVIDER_WITHOUT_PERMIT" | "PERMIT_ENDS_TOO_EARLY" | "PROVIDER_CANNOT_PROTECT" | "PROVIDER_CANNOT_PROTECT_AT_HOME" | "CONDITIONS_NOT_MET" | "OUTSIDE_CATCHMENT" | "CONDITIONS_NOT_MET_OUTSIDE_CATCHMENT" | "HOSTILE_GROUND_NEARBY" | "SMALL_PLACE" | "CONTACT_PERSON_FAR" | "SUPPORT_FAR" | "SPARE_BEDS" | "LATE_ARRIVAL" | "NOT_PREFERRED" | "MONTHLY_COST";
                figures: components["schemas"]["MessageFigures"];
                sentence: string;
            }[];
        };
        OfferedPlace: {
            locality: string;
            municipality: string;
            region: string;
            near: number[];
            kind: "EMERGENCY" | "LONG_TERM";
            sharing: "EXCLUSIVE" | "SHARED";
            beds: number;
            features: string[];
            protectionLevel: number;
            monthlyCost: number;
            providerKind: "PUBLIC" | "NGO" | "PRIVATE";
        };
        NoOffer: {
            run: string;
            policyVersion: string;
            plannedAt: string;
            why: "NO_UNIT_SUITS" | "NO_UNIT_SUITS_WHATEVER_CHANGES" | "SUITABLE_UNITS_NOT_FREE";
            sentence: string;
            admitted: number;
            ruledOut: {
                [key: string]: number;
            };
            ruledOutAlone: {
                [key: string]: number;
            };
            relaxations: components["schemas"]["OpenRelaxation"][];
        };
        UnableToPlace: {
            id: string;
            request: string;
            run: string;
            policyVersion: string;
            admitted: number;
            ruledOut: {
                [key: string]: number;
            };
            ruledOutAlone: {
                [key: string]: number;
            };
            relaxations?: components["schemas"]["OpenRelaxation"][];
            nextStep: "WAIT_FOR_NEXT_PLAN" | "CHANGE_REQUEST" | "PARK_REQUEST" | "SEARCH_BY_HAND" | "REFER_ELSEWHERE";
            recordedBy: string;
            recordedAt: string;
        };
        ConfirmationToApprove: {
            record: components["schemas"]["DecisionRecord"];
            place: components["schemas"]["OfferedPlace"];
            strains: {
                constraint: string;
                level: "safety" | "suitability";
                amount: number;
                weight: number;
                code: "OTHER_KIND_OF_HOUSING" | "TOO_FEW_BEDS" | "ARRIVAL_IN_THE_PAST" | "NEEDS_NOT_MET" | "PROTECTION_TOO_LOW" | "INSIDE_HOSTILE_GROUND" | "TOO_NEAR_HOSTILE_GROUND" | "IN_EXCLUSION_ZONE" | "IN_HOME_LOCALITY" | "TOO_NEAR_HOME" | "IN_EXCLUDED_LOCALITY" | "DECLINED_BEFORE" | "OTHER_REGION" | "PROVIDER_NOT_VETTED" | "PROVIDER_WITHOUT_PERMIT" | "PERMIT_ENDS_TOO_EARLY" | "PROVIDER_CANNOT_PROTECT" | "PROVIDER_CANNOT_PROTECT_AT_HOME" | "CONDITIONS_NOT_MET" | "OUTSIDE_CATCHMENT" | "CONDITIONS_NOT_MET_OUTSIDE_CATCHMENT" | "HOSTILE_GROUND_NEARBY" | "SMALL_PLACE" | "CONTACT_PERSON_FAR" | "SUPPORT_FAR" | "SPARE_BEDS" | "LATE_ARRIVAL" | "NOT_PREFERRED" | "MONTHLY_COST";
                figures: components["schemas"]["MessageFigures"];
                sentence: string;
            }[];
            findings: {
                constraint: string;
                title: string;
                isSetAside: boolean;
            }[];
        };
        AcceptedOffer: {
            placement: string;
            version: number;
            approval: string;
            digest: string;
            until: string;
            heldUntil: string;
        };
        IncidentView: {
            id: string;
            placement: string;
            request: string | null;
            person: string;
            constraint: string;
            status: "OPEN" | "KEPT" | "LEAVING" | "RESOLVED" | "ENDED";
            urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
            openedAt: string;
            due: string | null;
            overdue: boolean;
            version: number;
            keptUntil: string | null;
            keptFor: "RISK_ASSESSED_AS_LOW" | "PROTECTED_OTHERWISE" | "LEAVES_SOON" | "MOVING_IS_WORSE" | "HOUSEHOLD_STAYS" | "FACTS_TO_BE_CORRECTED" | null;
            keptBy: string | null;
            keptAt: string | null;
            closedAt: string | null;
            transfer: {
                request: string;
                status: "PLANNING" | "NO_PLACE_FOUND" | "OFFERED" | "CONFIRMED" | "WITHDRAWN";
                askedBy: string;
                askedAt: string;
                run: string | null;
                offer: string | null;
            } | null;
        };
        TransferredIncidents: {
            transfers: {
                placement: string;
                person: string;
                request: string;
                incidents: string[];
            }[];
            left: {
                incident: string;
                code: "no-such-incident" | "closed" | "stale" | "not-lived-in" | "without-a-request" | "asked-already" | "no-emergency-left" | "erased";
            }[];
        };
        KeepingToApprove: {
            id: string;
            placement: string;
            request: string | null;
            person: string;
            constraint: string;
            openedAt: string;
            status: "OPEN" | "KEPT" | "LEAVING" | "RESOLVED" | "ENDED";
            version: number;
            keptUntil: string | null;
            keptFor: "RISK_ASSESSED_AS_LOW" | "PROTECTED_OTHERWISE" | "LEAVES_SOON" | "MOVING_IS_WORSE" | "HOUSEHOLD_STAYS" | "FACTS_TO_BE_CORRECTED" | null;
            closedAt: string | null;
        };
        Task: {
            kind: "REQUEST_TO_SUBMIT" | "REQUEST_TO_DECIDE" | "APPEAL_TO_DECIDE" | "REQUEST_WITHOUT_A_PLACE" | "REQUEST_TO_REVIEW" | "REQUEST_EXPIRED" | "OFFER_TO_ANSWER" | "PLACEMENT_TO_CONFIRM" | "ARRIVAL" | "ARRIVAL_OVERDUE" | "DEPARTURE" | "OVERSTAY" | "INCIDENT" | "TRANSFER_TO_REVIEW" | "TRANSFER_OBJECTED" | "THREAT_TO_REASSESS" | "THREAT_NOT_VALID" | "MEASURE_ENDS" | "CASE_WITHOUT_CONTACT_PERSON" | "CASE_NOT_CONFIRMED" | "CASE_WITHOUT_FUNDING" | "GROUND_REPORT" | "GROUND_ENDS" | "PERMIT_ENDS" | "OPENING_TO_REVIEW" | "SEARCH_FROZEN" | "APPROVAL_TO_GIVE" | "APPROVAL_ASKED" | "APPROVAL_GIVEN" | "APPROVAL_REFUSED";
            id: string;
            case: string | null;
            urgency: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD" | null;
            since: string | null;
            due: string | null;
            overdue: boolean;
        };
        Today: {
            day: string;
            counts: {
                [key: string]: number;
            };
            overdue: {
                [key: string]: number;
            };
            items: components["schemas"]["Task"][];
        };
        FormDraftSummary: {
            key: string;
            writtenAt: string;
            until: string;
        };
        FormDraft: {
            key: string;
            writtenAt: string;
            until: string;
            text: string;
        };
        Health: {
            status: "ok" | "error" | "shutting_down";
        };
        Readiness: {
            status: "ok" | "error" | "shutting_down";
            runsAreSolved: boolean;
        };
        HealthInParts: {
            status: "ok" | "error" | "shutting_down";
            info: {
                [key: string]: {
                    status: string;
                    responseTime?: number;
                    waiting?: number;
                    message?: string;
                };
            } | null;
            error: {
                [key: string]: {
                    status: string;
                    responseTime?: number;
                    waiting?: number;
                    message?: string;
                };
            } | null;
            details: {
                [key: string]: {
                    status: string;
                    responseTime?: number;
                    waiting?: number;
                    message?: string;
                };
            };
        };
        LogEntry: {
            id: string;
            log: string;
            at: string;
            operation: "COLLECTION" | "ALTERATION" | "CONSULTATION" | "DISCLOSURE" | "COMBINATION" | "ERASURE" | "LOGON" | "DENIAL" | "OVERRIDE" | "BREAK_GLASS" | "KEY_USE" | "LOG_READING";
            act: "approval.ask" | "approval.list" | "approval.read" | "approval.give" | "approval.refuse" | "approval.list-asked" | "approval.use" | "actor.revoke" | "actor.end-tokens" | "actor.restore" | "session.depart" | "session.begin" | "session.end" | "break-glass.open" | "break-glass.list" | "break-glass.review" | "case.register" | "case.list" | "case.read" | "case.read-file" | "case.read-timeline" | "case.change-file" | "case.set-programme" | "case.set-identity-protection" | "case.assess-threat" | "case.record-funding" | "case.confirm-resident" | "case.confirm-local-ties" | "case.confirm-motivated" | "case.assign" | "case.unassign" | "case.put-on-list" | "case.take-off-list" | "case.preview-merge" | "case.merge" | "case.erase" | "case.who-looked" | "measure.add" | "measure.change" | "contact-person.write" | "contact-person.read" | "note.write" | "note.list" | "note.read" | "person.read-public-key" | "person.evaluate" | "person.check" | "person.register" | "pair.list" | "pair.list-of-case" | "pair.add" | "pair.withdraw" | "request.draft" | "request.list" | "request.read" | "request.read-status" | "request.read-decision" | "request.rewrite" | "request.submit" | "request.park" | "request.resume" | "request.withdraw" | "request.grant" | "request.grant-in-emergency" | "request.refuse" | "request.appeal" | "request.list-appeals" | "request.follow-stay" | "request.expire" | "request.rank" | "request.no-offer" | "request.record-unable" | "request.list-unable" | "request.planned-place" | "placement.list" | "placement.list-of-request" | "placement.read" | "placement.read-moves" | "placement.read-outcome" | "decision.read" | "placement.adopt" | "placement.propose" | "placement.set-aside" | "placement.confirm" | "placement.extend" | "placement.give-way" | "placement.transfer" | "placement.transfer-in-emergency" | "placement.go-on" | "emergency-transfer.list" | "emergency-transfer.put-down" | "emergency-transfer.review" | "placement.follow-request" | "placement.judge-anew" | "finding.list" | "incident.list" | "incident.read" | "incident.keep" | "incident.transfer" | "placement.cancel" | "placement.decline" | "placement.arrival" | "placement.non-arrival" | "placement.departure" | "placement.shorten" | "placement.reveal-address" | "offer.make" | "offer.list" | "offer.read" | "offer.accept" | "offer.decline" | "offer.renew" | "offer.withdraw" | "offer.lapse" | "search.read" | "search.list-candidates" | "search.list-excluded" | "search.prune" | "draft.prune" | "search.freeze" | "search.unfreeze" | "alert.list" | "unit.register" | "unit.list" | "unit.read" | "unit.change" | "unit.list-voids" | "unit.add-void" | "unit.end-void" | "unit.end-safety-void" | "unit.raise-capacity" | "unit.reopen" | "unit.correct" | "unit.write-address" | "unit.reveal-address" | "programme.list" | "programme.read" | "programme.register" | "programme.change" | "provider.list" | "provider.read" | "provider.read-versions" | "provider.register" | "provider.change" | "provider.widen" | "provider.warn" | "provider.write-contact" | "provider.read-contact" | "geography.list-regions" | "geography.list-municipalities" | "geography.list-localities" | "code.list" | "feature.list" | "feature.add" | "feature.rename" | "ground-report.open" | "ground-report.list" | "ground-report.take-up" | "ground-report.draw" | "ground-report.dismiss" | "territory.list" | "territory.list-versions" | "territory.preview" | "territory.draw" | "territory.import" | "territory.redraw" | "territory.narrow" | "territory.end" | "group.register" | "group.read" | "group.change" | "group.write-name" | "group.reveal-name" | "group-relation.state" | "group-relation.end" | "territory.list-groups" | "territory.list-relations" | "policy.list" | "policy.read" | "policy.read-in-force" | "policy.draft" | "policy.draft-again" | "policy.read-effect" | "policy.activate" | "scenario.import" | "scenario.read-current" | "today.read" | "planning.read" | "run.start" | "run.list" | "run.read" | "run.follow" | "run.cancel" | "run.solve" | "plan.read" | "key.read-status" | "key.renew" | "key.rewrap" | "key.retire" | "event.list" | "event.follow" | "event.deliver" | "event.prune" | "webhook.list" | "webhook.list-dead" | "webhook.open" | "webhook.end" | "webhook.redeliver" | "log.search" | "log.read" | "route.unknown";
            actor: string;
            actorRole: string;
            agency: string | null;
            actorRegion: string | null;
            systemPart: string;
            systemVersion: string;
            objectKind: string;
            objectId: string | null;
            caseCommitment: string | null;
            ownerRegion: string | null;
            purpose: string | null;
            case: string | null;
            disclosure: {
                legalGround: string;
                recipient: string;
            } | null;
            outcome: "DONE" | "REFUSED";
            why: string | null;
            requestId: string;
            approval: string | null;
            decisionDigest: string | null;
            particulars: string[] | null;
            hits: number | null;
            returned: string[] | null;
            criteria: string[] | null;
            leafDigest: string;
        };
        Look: {
            id: string;
            at: string;
            operation: "COLLECTION" | "ALTERATION" | "CONSULTATION" | "DISCLOSURE" | "COMBINATION" | "ERASURE" | "LOGON" | "DENIAL" | "OVERRIDE" | "BREAK_GLASS" | "KEY_USE" | "LOG_READING";
            actor: string;
            role: string;
            agency: string | null;
            region: string | null;
            kind: string;
            purpose: string | null;
            outcome: "DONE" | "REFUSED";
        };
        EventView: {
            id: string;
            kind: "request.drafted" | "request.rewritten" | "request.reopened" | "request.submitted" | "request.appealed" | "request.granted" | "request.parked" | "request.refused" | "request.withdrawn" | "request.expired" | "request.unable-to-place" | "offer.made" | "offer.renewed" | "offer.accepted" | "offer.declined" | "offer.lapsed" | "offer.withdrawn" | "placement.proposed" | "placement.provisional" | "placement.confirmed" | "placement.arrived" | "placement.departed" | "placement.cancelled" | "placement.not-arrived" | "placement.superseded" | "placement.days-changed" | "emergency-transfer.asked" | "emergency-transfer.confirmed" | "emergency-transfer.to-be-reviewed" | "emergency-transfer.upheld" | "emergency-transfer.objected" | "finding.begun" | "finding.ended" | "incident.opened" | "incident.answered" | "incident.closed" | "approval.asked" | "approval.asked-in-emergency" | "approval.given" | "approval.refused" | "ground-report.opened" | "ground-report.taken-up" | "ground-report.drawn" | "ground-report.dismissed" | "provider.changed" | "provider.permit-ends" | "run.queued" | "run.running" | "run.done" | "run.cancelled" | "run.failed";
            at: string;
            subjectKind: "request" | "offer" | "placement" | "emergency-transfer" | "finding" | "incident" | "approval" | "ground-report" | "provider" | "run";
            subject: string;
            region?: string | null;
            case?: string | null;
        };
        Webhook: {
            id: string;
            address: string;
            kinds: ("request.drafted" | "request.rewritten" | "request.reopened" | "request.submitted" | "request.appealed" | "request.granted" | "request.parked" | "request.refused" | "request.withdrawn" | "request.expired" | "request.unable-to-place" | "offer.made" | "offer.renewed" | "offer.accepted" | "offer.declined" | "offer.lapsed" | "offer.withdrawn" | "placement.proposed" | "placement.provisional" | "placement.confirmed" | "placement.arrived" | "placement.departed" | "placement.cancelled" | "placement.not-arrived" | "placement.superseded" | "placement.days-changed" | "emergency-transfer.asked" | "emergency-transfer.confirmed" | "emergency-transfer.to-be-reviewed" | "emergency-transfer.upheld" | "emergency-transfer.objected" | "finding.begun" | "finding.ended" | "incident.opened" | "incident.answered" | "incident.closed" | "approval.asked" | "approval.asked-in-emergency" | "approval.given" | "approval.refused" | "ground-report.opened" | "ground-report.taken-up" | "ground-report.drawn" | "ground-report.dismissed" | "provider.changed" | "provider.permit-ends" | "run.queued" | "run.running" | "run.done" | "run.cancelled" | "run.failed")[];
            region: string | null;
            legalGround: string;
            madeBy: string;
            madeAt: string;
            status: "OPEN" | "ENDED";
            endedAt: string | null;
            version: number;
            waiting: number;
            waitingSince: string | null;
            dead: number;
        };
        OpenedWebhook: {
            id: string;
            address: string;
            kinds: ("request.drafted" | "request.rewritten" | "request.reopened" | "request.submitted" | "request.appealed" | "request.granted" | "request.parked" | "request.refused" | "request.withdrawn" | "request.expired" | "request.unable-to-place" | "offer.made" | "offer.renewed" | "offer.accepted" | "offer.declined" | "offer.lapsed" | "offer.withdrawn" | "placement.proposed" | "placement.provisional" | "placement.confirmed" | "placement.arrived" | "placement.departed" | "placement.cancelled" | "placement.not-arrived" | "placement.superseded" | "placement.days-changed" | "emergency-transfer.asked" | "emergency-transfer.confirmed" | "emergency-transfer.to-be-reviewed" | "emergency-transfer.upheld" | "emergency-transfer.objected" | "finding.begun" | "finding.ended" | "incident.opened" | "incident.answered" | "incident.closed" | "approval.asked" | "approval.asked-in-emergency" | "approval.given" | "approval.refused" | "ground-report.opened" | "ground-report.taken-up" | "ground-report.drawn" | "ground-report.dismissed" | "provider.changed" | "provider.permit-ends" | "run.queued" | "run.running" | "run.done" | "run.cancelled" | "run.failed")[];
            region: string | null;
            legalGround: string;
            madeBy: string;
            madeAt: string;
            status: "OPEN" | "ENDED";
            endedAt: string | null;
            version: number;
            waiting: number;
            waitingSince: string | null;
            dead: number;
            secret: string | null;
        };
        DeadDelivery: {
            id: string;
            kind: "request.drafted" | "request.rewritten" | "request.reopened" | "request.submitted" | "request.appealed" | "request.granted" | "request.parked" | "request.refused" | "request.withdrawn" | "request.expired" | "request.unable-to-place" | "offer.made" | "offer.renewed" | "offer.accepted" | "offer.declined" | "offer.lapsed" | "offer.withdrawn" | "placement.proposed" | "placement.provisional" | "placement.confirmed" | "placement.arrived" | "placement.departed" | "placement.cancelled" | "placement.not-arrived" | "placement.superseded" | "placement.days-changed" | "emergency-transfer.asked" | "emergency-transfer.confirmed" | "emergency-transfer.to-be-reviewed" | "emergency-transfer.upheld" | "emergency-transfer.objected" | "finding.begun" | "finding.ended" | "incident.opened" | "incident.answered" | "incident.closed" | "approval.asked" | "approval.asked-in-emergency" | "approval.given" | "approval.refused" | "ground-report.opened" | "ground-report.taken-up" | "ground-report.drawn" | "ground-report.dismissed" | "provider.changed" | "provider.permit-ends" | "run.queued" | "run.running" | "run.done" | "run.cancelled" | "run.failed";
            attempts: number;
            failure: string | null;
            givenUpAt: string;
        };
        Problem: {
            type: string;
            title: string;
            status: number;
            instance?: string;
            detail?: string;
            code?: string;
            errors?: {
                pointer: string;
                message: string;
                expected?: string;
                got?: string;
                point?: number[];
            }[];
        };
    };
    responses: {
        BadRequest: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "/problems/invalid-request" | "about:blank" | "/problems/purpose-needed";
                } & components["schemas"]["Problem"];
            };
        };
        LoginNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "/problems/login-needed" | "/problems/fresh-login-needed";
                } & components["schemas"]["Problem"];
            };
        };
        NothingHere: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "/problems/nothing-here";
                } & components["schemas"]["Problem"];
            };
        };
        Conflict: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "/problems/at-the-same-time" | "/problems/approval-needed";
                } & components["schemas"]["Problem"];
            };
        };
        TooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "about:blank";
                } & components["schemas"]["Problem"];
            };
        };
        NotJson: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "about:blank";
                } & components["schemas"]["Problem"];
            };
        };
        InvalidBody: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "/problems/invalid-body";
                } & components["schemas"]["Problem"];
            };
        };
        VersionNeeded: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "/problems/if-match-needed";
                } & components["schemas"]["Problem"];
            };
        };
        TooOften: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "/problems/too-many-requests";
                } & components["schemas"]["Problem"];
            };
        };
        HeadersTooLong: {
            headers: {
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "about:blank";
                } & components["schemas"]["Problem"];
            };
        };
        ComeAgain: {
            headers: {
                "Retry-After": components["headers"]["RetryAfter"];
                [name: string]: unknown;
            };
            content: {
                "application/problem+json": {
                    type?: "/problems/took-too-long" | "/problems/gave-way" | "about:blank" | "/problems/issuer-unreachable";
                } & components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        IfMatch: string;
        IdempotencyKey: string;
        Purpose: string;
        Approval: string;
        User: string;
        Coordinator: string;
        ListedUser: string;
        "Approval-Id": string;
        Opening: string;
        Case: string;
        EmergencyTransfer: string;
        Incident: string;
        GroundReport: string;
        Territory: string;
        HostileGroup: string;
        HostileGroupRelation: string;
        Webhook: string;
        Policy: string;
        Programme: string;
        Provider: string;
        Unit: string;
        Request: string;
        Search: string;
        Placement: string;
        Key: string;
        Decision: string;
        Run: string;
        Entry: string;
        Draft: string;
        Measure: string;
        Note: string;
        Check: string;
    };
    requestBodies: never;
    headers: {
        ETag: string;
        Location: string;
        RetryAfter: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    endSession: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listAskedApprovals: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApprovalSummary"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    refuseApproval: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Approval-Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseApprovalInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-the-second-person" | "/problems/other-content" | "/problems/own-request" | "/problems/too-late";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listApprovals: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ApprovalSummary"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    askApproval: {
        parameters: {
            query?: never;
            header?: {
                Purpose?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AskApprovalInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Approval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidBody"];
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/too-many-open";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readApproval: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Approval-Id"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ApprovalToAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    giveApproval: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Approval-Id"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GiveApprovalInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GivenApproval"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/asker-may-not" | "/problems/ended-since" | "/problems/not-the-second-person" | "/problems/other-content" | "/problems/own-request" | "/problems/too-late";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    assignCoordinator: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                actor: components["parameters"]["Coordinator"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/oneself";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-coordinator";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    unassignCoordinator: {
        parameters: {
            query?: {
                successor?: string;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                actor: components["parameters"]["Coordinator"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/last-coordinator" | "/problems/oneself";
                    } & components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-coordinator";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listUserOnCase: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                actor: components["parameters"]["ListedUser"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseListingInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/no-such-user";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    unlistUserOnCase: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                actor: components["parameters"]["ListedUser"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    openCaseInEmergency: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyOpeningInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyOpening"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/one-is-not-reviewed" | "/problems/one-is-open";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidBody"];
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/opened-often-this-week";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listEmergencyOpenings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmergencyOpening"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    reviewEmergencyOpening: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Opening"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpeningReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyOpening"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/own-opening" | "/problems/own-region" | "/problems/reviewed-before";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    revokeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    endTokensOfUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    restoreUser: {
        parameters: {
            query?: never;
            header: {
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listRegions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Region"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listMunicipalities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Municipality"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listLocalities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Locality"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listPolicies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PolicyVersion"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    draftPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Policy"];
            };
        };
        responses: {
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/version-kept-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-policy";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Policy"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readPolicyInForce: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    activatePolicy: {
        parameters: {
            query?: never;
            header: {
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Policy"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ActivatePolicyInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/in-force-already";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-as-shown";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CodeList"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listFeatureCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FeatureCode"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    addFeatureCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FeatureCode"];
            };
        };
        responses: {
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCode"];
                };
            };
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FeatureCode"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: components["responses"]["InvalidBody"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listProgrammes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Programme"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    registerProgramme: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterProgrammeInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-programme";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readProgramme: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Programme"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    changeProgramme: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Programme"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProgrammePatchInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Programme"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-programme";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listProviders: {
        parameters: {
            query?: {
                permitEndsBefore?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RegisteredProvider"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    registerProvider: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterProviderInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-provider";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    changeProvider: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderPatchInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-provider" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listProviderVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProviderVersion"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readProviderContact: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderContact"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    writeProviderContact: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderContactInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/ill-formed-text";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    widenProvider: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Provider"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderPatchInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisteredProvider"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-provider" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listUnits: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                kind?: "EMERGENCY" | "LONG_TERM";
                sharing?: "EXCLUSIVE" | "SHARED";
                provider?: string;
                locality?: string;
                region?: string;
                feature?: string;
                minBeds?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnitView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    registerUnits: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitsInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-units";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readUnit: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    changeUnit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnitPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/stays-in-the-way";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-unit" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    raiseUnitCapacity: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CapacityInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/stays-in-the-way";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-unit" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    reopenUnit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReopenUnitInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/stays-in-the-way";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-unit" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    correctUnit: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CorrectUnitInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/stays-in-the-way";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-unit" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listUnitVoids: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitVoids"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    addUnitVoid: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["VoidInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitVoids"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/stays-in-the-way";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-unit" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    endUnitVoid: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndVoidInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitVoids"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/stays-in-the-way";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-unit" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    endUnitSafetyVoid: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndVoidInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitVoids"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/stays-in-the-way";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-a-unit" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    writeUnitAddress: {
        parameters: {
            query?: never;
            header?: {
                "If-Match"?: string;
                "If-None-Match"?: string;
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddressInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/ill-formed-text";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    revealUnitAddress: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Unit"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listTerritories: {
        parameters: {
            query?: {
                on?: string;
                knownAt?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryCollection"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    drawTerritory: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/ground-of-another-region";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-ground" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listTerritoryVersions: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Territory"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["TerritoryVersion"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    redrawTerritory: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Territory"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/ground-of-another-region";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-ground" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    importGround: {
        parameters: {
            query?: {
                dryRun?: "yes" | "no";
                system?: "EPSG:4326" | "EPSG:3006" | "EPSG:3007" | "EPSG:3008" | "EPSG:3009" | "EPSG:3010" | "EPSG:3011" | "EPSG:3012" | "EPSG:3013" | "EPSG:3014" | "EPSG:3015" | "EPSG:3016" | "EPSG:3017" | "EPSG:3018" | "EPSG:3857";
                simplifyMetres?: number;
                groups?: string;
                class?: "ESPECIALLY_VULNERABLE" | "RISK" | "VULNERABLE" | "OTHER";
                confidence?: number;
                validFrom?: string;
                validTo?: string;
                source?: "POLICE_REPORT" | "LOCAL_INTELLIGENCE" | "GROUND_REPORT" | "OTHER_AUTHORITY";
                reason?: "NEW_GROUND" | "GROUND_HAS_GROWN" | "GROUND_HAS_MOVED" | "GROUND_HAS_SHRUNK" | "GROUND_GIVEN_UP" | "OTHER_GROUPS" | "MORE_DANGEROUS" | "LESS_DANGEROUS" | "BETTER_KNOWN" | "ENTERED_IN_ERROR";
            };
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroundFileInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundImport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-areas";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/took-too-long" | "/problems/gave-way" | "about:blank" | "/problems/issuer-unreachable" | "/problems/too-many-imports";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    narrowTerritory: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Territory"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NarrowingInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/ground-of-another-region";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-ground" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    endTerritory: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Territory"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndGroundInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TerritoryVersion"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/ground-of-another-region";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-ground" | "/problems/nothing-to-approve" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    previewTerritory: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PreviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundTouches"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-ground";
                    } & components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/no-preview-left";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GroupView"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    registerGroup: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readGroup: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["HostileGroup"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    changeGroup: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["HostileGroup"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    writeGroupName: {
        parameters: {
            query?: never;
            header: {
                "If-Match"?: string;
                "If-None-Match"?: string;
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["HostileGroup"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupNameInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/ill-formed-text";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    revealGroupName: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["HostileGroup"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupName"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listGroupRelations: {
        parameters: {
            query?: {
                ended?: "yes";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GroupRelationView"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    stateGroupRelation: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupRelationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupRelationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/related-already" | "/problems/related-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/unknown-group";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    endGroupRelation: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["HostileGroupRelation"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EndRelationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupRelationView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/second-person-needed";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listGroundReports: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["GroundReport"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    openGroundReport: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenReportInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedGroundReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/unknown-locality";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    takeUpGroundReport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["GroundReport"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise" | "/problems/no-such-version";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    drawGroundReport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["GroundReport"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DrawnReportInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/no-such-version";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    dismissGroundReport: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["GroundReport"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DismissReportInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundReport"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/no-such-version";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listRequests: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                overdue?: "yes";
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RequestView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    registerCase: {
        parameters: {
            query?: {
                submit?: "yes" | "no";
            };
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-confirmed";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-request";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readRequest: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    rewriteRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestPatch"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/appealed-already" | "/problems/decided-before" | "/problems/nights-stand" | "/problems/not-confirmed" | "/problems/not-possible" | "/problems/own-request" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-request" | "/problems/review-not-ahead";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listNonAssociations: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NonAssociation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    draftRequest: {
        parameters: {
            query?: {
                submit?: "yes" | "no";
            };
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RequestInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-confirmed";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-request";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readRequestStatus: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readRequestDecision: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestToDecide"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    submitRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/appealed-already" | "/problems/decided-before" | "/problems/nights-stand" | "/problems/not-confirmed" | "/problems/not-possible" | "/problems/own-request" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise" | "/problems/not-a-request" | "/problems/review-not-ahead";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    withdrawRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawRequestInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/appealed-already" | "/problems/decided-before" | "/problems/nights-stand" | "/problems/not-confirmed" | "/problems/not-possible" | "/problems/own-request" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-request" | "/problems/review-not-ahead";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    parkRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ParkRequestInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/appealed-already" | "/problems/decided-before" | "/problems/nights-stand" | "/problems/not-confirmed" | "/problems/not-possible" | "/problems/own-request" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-request" | "/problems/review-not-ahead";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    resumeRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/appealed-already" | "/problems/decided-before" | "/problems/nights-stand" | "/problems/not-confirmed" | "/problems/not-possible" | "/problems/own-request" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise" | "/problems/not-a-request" | "/problems/review-not-ahead";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    grantRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/appealed-already" | "/problems/decided-before" | "/problems/nights-stand" | "/problems/not-confirmed" | "/problems/not-possible" | "/problems/own-request" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise" | "/problems/not-a-request" | "/problems/review-not-ahead";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    refuseRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefuseRequestInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/appealed-already" | "/problems/decided-before" | "/problems/nights-stand" | "/problems/not-confirmed" | "/problems/not-possible" | "/problems/own-request" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-request" | "/problems/review-not-ahead";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    appealRequest: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RequestLife"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/appealed-already" | "/problems/decided-before" | "/problems/nights-stand" | "/problems/not-confirmed" | "/problems/not-possible" | "/problems/own-request" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-a-request" | "/problems/review-not-ahead";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listAppeals: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Appeal"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listCases: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readCase: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readCaseFile: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    changeCaseFile: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CaseFileInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseFile"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listCaseNonAssociations: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseNonAssociation"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    addNonAssociation: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AddNonAssociationInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNonAssociation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/not-approved-for-this";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/metres-with-distance-alone" | "/problems/same-person";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    withdrawNonAssociation: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WithdrawNonAssociationInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseNonAssociation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/withdrawn-already";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-as-shown";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readContactPerson: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactPerson"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    writeContactPerson: {
        parameters: {
            query?: never;
            header: {
                "If-Match"?: string;
                "If-None-Match"?: string;
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactPersonInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/ill-formed-text";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    eraseCaseContent: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/placement-stands";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    addMeasure: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMeasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/too-many";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    changeMeasure: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                measure: components["parameters"]["Measure"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MeasureInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseMeasure"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    previewMerge: {
        parameters: {
            query: {
                other: string;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/same-case";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    mergeCases: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MergeCasesInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/kept-apart" | "/problems/two-places";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/same-case";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listNotes: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["NoteSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    writeNote: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoteInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoteSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/ill-formed-text";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readNote: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                note: components["parameters"]["Note"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Note"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readPersonCheckKey: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonCheckKey"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    evaluatePerson: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvaluatePersonInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonEvaluation"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/case-not-approved";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-an-element";
                    } & components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/no-check-left-today";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    answerPersonCheck: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                check: components["parameters"]["Check"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonOutputInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonAnswer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/already-answered" | "/problems/too-late";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-an-output";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    registerPerson: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                check: components["parameters"]["Check"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PersonOutputInput"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-answered-yet";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/not-an-output";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readTimeline: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["CaseHappening"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readCurrentScenario: {
        parameters: {
            query?: {
                policyVersion?: string;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Scenario"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/approval-needed" | "/problems/nothing-imported";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-policy";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readPolicyEffect: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Policy"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PolicyEffect"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/nothing-imported";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    importScenario: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Scenario"];
            };
        };
        responses: {
            200: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/kept-with-other-content";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/cannot-be-kept" | "/problems/not-a-scenario";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/took-too-long" | "/problems/gave-way" | "about:blank" | "/problems/issuer-unreachable" | "/problems/too-many-imports";
                    } & components["schemas"]["Problem"];
                };
            };
        };
    };
    readPlannedPlace: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlannedPlace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readPlanning: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Planning"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readPlan: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Run"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Plan"] | components["schemas"]["PlanView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    followRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Run"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["RunView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listRuns: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["RunView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    startRun: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key"?: string;
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StartRunInput"];
            };
        };
        responses: {
            202: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/nothing-imported";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/no-such-policy";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readRun: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: components["parameters"]["Run"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    cancelRun: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Run"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/already-finished";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listProbingAlerts: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ProbingAlert"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    liftSearchFreeze: {
        parameters: {
            query?: never;
            header: {
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["User"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/not-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    searchUnits: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitSearch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-granted" | "/problems/nothing-imported" | "/problems/placed-already" | "/problems/search-over" | "/problems/window-passed";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise" | "/problems/no-such-policy";
                    } & components["schemas"]["Problem"];
                };
            };
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/no-search-left-today";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readSearch: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Search"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnitSearch"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listCandidates: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                locality?: string;
                region?: string;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Search"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Candidate"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listExcluded: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                locality?: string;
                region?: string;
                constraint?: "kind-of-housing" | "enough-beds" | "not-in-the-past" | "needs-met" | "protection-level" | "clear-of-hostile-ground" | "outside-exclusion-zones" | "away-from-home" | "not-in-excluded-locality" | "not-declined" | "allowed-region" | "provider-cleared" | "provider-can-protect" | "programme-conditions";
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Search"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["ExcludedUnit"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    revealPlacementAddress: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Address"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    adoptStay: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/no-such-stay" | "/problems/not-granted" | "/problems/placed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    confirmPlacement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConfirmPlacementInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/PLACEMENT_NOT_PERMITTED" | "/problems/no-contact-person" | "/problems/not-funded" | "/problems/not-proposed";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/judged-otherwise" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/not-as-shown";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/too-many-under-way";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readConfirmationOutcome: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
                key: components["parameters"]["Key"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementOutcome"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    setConstraintAside: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SetConstraintAsideInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/already-set-aside" | "/problems/not-proposed";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/judged-otherwise" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/never-there" | "/problems/not-overridable";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/too-many-under-way";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readDecision: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Decision"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Decision"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    transferInEmergency: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyTransferInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedInEmergency"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/asked-already" | "/problems/no-emergency-left" | "/problems/not-lived-in" | "/problems/without-a-request";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listEmergencyTransfers: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                overdue?: "yes";
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EmergencyTransfer"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    reviewEmergencyTransfer: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["EmergencyTransfer"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmergencyReviewInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EmergencyTransfer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/nothing-to-review" | "/problems/own-act" | "/problems/reviewed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    extendPlacement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExtensionInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-granted" | "/problems/not-standing";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/does-not-suit" | "/problems/no-such-unit" | "/problems/not-longer" | "/problems/too-long";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listFindings: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["FindingView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    cancelPlacement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CancelPlacementInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/after-the-stay" | "/problems/before-the-stay" | "/problems/day-to-come" | "/problems/key-used-otherwise" | "/problems/not-shorter";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    declinePlacement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclinePlacementInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/after-the-stay" | "/problems/before-the-stay" | "/problems/day-to-come" | "/problems/key-used-otherwise" | "/problems/not-shorter";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    recordArrival: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ArrivalInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/after-the-stay" | "/problems/before-the-stay" | "/problems/day-to-come" | "/problems/key-used-otherwise" | "/problems/not-shorter";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    recordNonArrival: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NonArrivalInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/after-the-stay" | "/problems/before-the-stay" | "/problems/day-to-come" | "/problems/key-used-otherwise" | "/problems/not-shorter";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    recordDeparture: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DepartureInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/after-the-stay" | "/problems/before-the-stay" | "/problems/day-to-come" | "/problems/key-used-otherwise" | "/problems/not-shorter";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    shortenPlacement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShorteningInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-possible";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/after-the-stay" | "/problems/before-the-stay" | "/problems/day-to-come" | "/problems/key-used-otherwise" | "/problems/not-shorter";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listPlacementMoves: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlacementMoveView"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listPlacements: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                overstaying?: "yes";
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlacementView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readPlacement: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlacementView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listPlacementsOfRequest: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["PlacementView"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    proposePlacement: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProposePlacementInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-granted" | "/problems/person-has-a-place" | "/problems/placed-already" | "/problems/window-passed";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/does-not-suit" | "/problems/no-such-unit";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    transferPlacement: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferPlacementInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProposalResult"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-granted" | "/problems/not-standing" | "/problems/person-has-a-place" | "/problems/placed-already" | "/problems/window-passed";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/does-not-suit" | "/problems/night-between" | "/problems/no-such-unit" | "/problems/not-after-arrival" | "/problems/same-unit";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listOffers: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["OfferSummary"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readNoOffer: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NoOffer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/asks-no-more" | "/problems/has-a-place" | "/problems/not-planned-yet" | "/problems/nothing-imported";
                    } & components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-policy";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readOffer: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/not-offered";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    acceptOffer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedOffer"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/asked-already" | "/problems/no-contact-person" | "/problems/not-funded" | "/problems/not-offered";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/judged-otherwise" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/too-many-open";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    declineOffer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeclineOfferInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-offered" | "/problems/renewed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/no-decline-left" | "/problems/no-decline-left-today";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    renewOffer: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Placement"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OfferSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/not-offered" | "/problems/renewed-already";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: {
                headers: {
                    "Retry-After": components["headers"]["RetryAfter"];
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/too-many-requests" | "/problems/no-decline-left" | "/problems/no-decline-left-today";
                    } & components["schemas"]["Problem"];
                };
            };
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listUnableToPlace: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["UnableToPlace"][];
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    recordUnableToPlace: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Request"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UnableToPlaceInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UnableToPlace"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/search-frozen";
                    } & components["schemas"]["Problem"];
                };
            };
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/asks-no-more" | "/problems/has-a-place" | "/problems/not-planned-yet" | "/problems/nothing-imported" | "/problems/recorded-already";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/planned-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise" | "/problems/no-such-policy";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    transferIncidents: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TransferIncidentsInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransferredIncidents"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/asked-already" | "/problems/closed" | "/problems/no-emergency-left" | "/problems/not-lived-in" | "/problems/nothing-to-transfer" | "/problems/without-a-request";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listIncidents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                urgency?: "EMERGENCY" | "SHORT_NOTICE" | "STANDARD";
                overdue?: "yes";
                closed?: "yes";
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["IncidentView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readIncident: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Incident"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    keepIncident: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                Purpose: components["parameters"]["Purpose"];
                Approval: components["parameters"]["Approval"];
            };
            path: {
                id: components["parameters"]["Incident"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["KeepIncidentInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IncidentView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/approval-needed" | "/problems/closed";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/changed-since" | "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/no-such-day";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readToday: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Today"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readCaseDraft: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                key: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-form";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    writeCaseDraft: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                key: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDraftInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDraftSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/ill-formed-text" | "/problems/no-such-form";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    removeCaseDraft: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
                key: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-form";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDraft"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-form";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    writeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FormDraftInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormDraftSummary"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/unreadable";
                    } & components["schemas"]["Problem"];
                };
            };
            410: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/erased";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/ill-formed-text" | "/problems/no-such-form";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    removeDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                key: components["parameters"]["Draft"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-form";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readLiveness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Health"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readReadiness: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Readiness"];
                };
            };
            400: components["responses"]["BadRequest"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readHealth: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HealthInParts"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readMetrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/plain": string;
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    searchLog: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
                case?: string;
                actor?: string;
                unit?: string;
                region?: string;
                operation?: "COLLECTION" | "ALTERATION" | "CONSULTATION" | "DISCLOSURE" | "COMBINATION" | "ERASURE" | "LOGON" | "DENIAL" | "OVERRIDE" | "BREAK_GLASS" | "KEY_USE" | "LOG_READING";
                act?: "approval.ask" | "approval.list" | "approval.read" | "approval.give" | "approval.refuse" | "approval.list-asked" | "approval.use" | "actor.revoke" | "actor.end-tokens" | "actor.restore" | "session.depart" | "session.begin" | "session.end" | "break-glass.open" | "break-glass.list" | "break-glass.review" | "case.register" | "case.list" | "case.read" | "case.read-file" | "case.read-timeline" | "case.change-file" | "case.set-programme" | "case.set-identity-protection" | "case.assess-threat" | "case.record-funding" | "case.confirm-resident" | "case.confirm-local-ties" | "case.confirm-motivated" | "case.assign" | "case.unassign" | "case.put-on-list" | "case.take-off-list" | "case.preview-merge" | "case.merge" | "case.erase" | "case.who-looked" | "measure.add" | "measure.change" | "contact-person.write" | "contact-person.read" | "note.write" | "note.list" | "note.read" | "person.read-public-key" | "person.evaluate" | "person.check" | "person.register" | "pair.list" | "pair.list-of-case" | "pair.add" | "pair.withdraw" | "request.draft" | "request.list" | "request.read" | "request.read-status" | "request.read-decision" | "request.rewrite" | "request.submit" | "request.park" | "request.resume" | "request.withdraw" | "request.grant" | "request.grant-in-emergency" | "request.refuse" | "request.appeal" | "request.list-appeals" | "request.follow-stay" | "request.expire" | "request.rank" | "request.no-offer" | "request.record-unable" | "request.list-unable" | "request.planned-place" | "placement.list" | "placement.list-of-request" | "placement.read" | "placement.read-moves" | "placement.read-outcome" | "decision.read" | "placement.adopt" | "placement.propose" | "placement.set-aside" | "placement.confirm" | "placement.extend" | "placement.give-way" | "placement.transfer" | "placement.transfer-in-emergency" | "placement.go-on" | "emergency-transfer.list" | "emergency-transfer.put-down" | "emergency-transfer.review" | "placement.follow-request" | "placement.judge-anew" | "finding.list" | "incident.list" | "incident.read" | "incident.keep" | "incident.transfer" | "placement.cancel" | "placement.decline" | "placement.arrival" | "placement.non-arrival" | "placement.departure" | "placement.shorten" | "placement.reveal-address" | "offer.make" | "offer.list" | "offer.read" | "offer.accept" | "offer.decline" | "offer.renew" | "offer.withdraw" | "offer.lapse" | "search.read" | "search.list-candidates" | "search.list-excluded" | "search.prune" | "draft.prune" | "search.freeze" | "search.unfreeze" | "alert.list" | "unit.register" | "unit.list" | "unit.read" | "unit.change" | "unit.list-voids" | "unit.add-void" | "unit.end-void" | "unit.end-safety-void" | "unit.raise-capacity" | "unit.reopen" | "unit.correct" | "unit.write-address" | "unit.reveal-address" | "programme.list" | "programme.read" | "programme.register" | "programme.change" | "provider.list" | "provider.read" | "provider.read-versions" | "provider.register" | "provider.change" | "provider.widen" | "provider.warn" | "provider.write-contact" | "provider.read-contact" | "geography.list-regions" | "geography.list-municipalities" | "geography.list-localities" | "code.list" | "feature.list" | "feature.add" | "feature.rename" | "ground-report.open" | "ground-report.list" | "ground-report.take-up" | "ground-report.draw" | "ground-report.dismiss" | "territory.list" | "territory.list-versions" | "territory.preview" | "territory.draw" | "territory.import" | "territory.redraw" | "territory.narrow" | "territory.end" | "group.register" | "group.read" | "group.change" | "group.write-name" | "group.reveal-name" | "group-relation.state" | "group-relation.end" | "territory.list-groups" | "territory.list-relations" | "policy.list" | "policy.read" | "policy.read-in-force" | "policy.draft" | "policy.draft-again" | "policy.read-effect" | "policy.activate" | "scenario.import" | "scenario.read-current" | "today.read" | "planning.read" | "run.start" | "run.list" | "run.read" | "run.follow" | "run.cancel" | "run.solve" | "plan.read" | "key.read-status" | "key.renew" | "key.rewrap" | "key.retire" | "event.list" | "event.follow" | "event.deliver" | "event.prune" | "webhook.list" | "webhook.list-dead" | "webhook.open" | "webhook.end" | "webhook.redeliver" | "log.search" | "log.read" | "route.unknown";
                approval?: string;
                outcome?: "DONE" | "REFUSED";
                from?: string;
                to?: string;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["LogEntry"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    readLogEntry: {
        parameters: {
            query?: never;
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Entry"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LogEntry"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listWhoLooked: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path: {
                id: components["parameters"]["Case"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Look"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    followEvents: {
        parameters: {
            query?: never;
            header: {
                "Last-Event-ID"?: string;
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": components["schemas"]["EventView"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-event";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listEvents: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header: {
                Purpose: components["parameters"]["Purpose"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["EventView"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/no-such-event";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listWebhooks: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["Webhook"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    openWebhook: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OpenWebhookInput"];
            };
        };
        responses: {
            201: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    Location: components["headers"]["Location"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OpenedWebhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: components["responses"]["Conflict"];
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    endWebhook: {
        parameters: {
            query?: never;
            header: {
                "If-Match": components["parameters"]["IfMatch"];
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/ended-before";
                    } & components["schemas"]["Problem"];
                };
            };
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/stale";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            428: components["responses"]["VersionNeeded"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    listDeadDeliveries: {
        parameters: {
            query?: {
                after?: string;
                limit?: number;
            };
            header?: never;
            path: {
                id: components["parameters"]["Webhook"];
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        items: components["schemas"]["DeadDelivery"][];
                        next: string | null;
                    };
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
    redeliverEvent: {
        parameters: {
            query?: never;
            header: {
                "Idempotency-Key": components["parameters"]["IdempotencyKey"];
            };
            path: {
                id: components["parameters"]["Webhook"];
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RedeliverInput"];
            };
        };
        responses: {
            200: {
                headers: {
                    ETag: components["headers"]["ETag"];
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Webhook"];
                };
            };
            400: components["responses"]["BadRequest"];
            401: components["responses"]["LoginNeeded"];
            404: components["responses"]["NothingHere"];
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/at-the-same-time" | "/problems/ended-before" | "/problems/not-given-up";
                    } & components["schemas"]["Problem"];
                };
            };
            413: components["responses"]["TooLong"];
            415: components["responses"]["NotJson"];
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": {
                        type?: "/problems/invalid-body" | "/problems/key-used-otherwise";
                    } & components["schemas"]["Problem"];
                };
            };
            429: components["responses"]["TooOften"];
            431: components["responses"]["HeadersTooLong"];
            503: components["responses"]["ComeAgain"];
        };
    };
}
