// Generated from openapi.json by `jlpm api:generate`; do not edit.

export interface paths {
    "/dlcourse/api/course": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The plan, worked out. */
        get: operations["getCourse"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who I am, where I stand, what is to do. */
        get: operations["getMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All labs as I have them. */
        get: operations["listLabs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** One lab with my attempts. */
        get: operations["getLab"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/handout": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** The newest hand-out with its files; that it was fetched is remembered. */
        get: operations["fetchHandout"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a hand-in of this file for this lab would meet. */
        post: operations["checkForLab"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a hand-in of this file would meet, the lab told by content. */
        post: operations["check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/attempts": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Hand in; the answer is the receipt. */
        post: operations["handIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/attempts/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        /** An attempt and its job. */
        get: operations["getAttempt"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/attempts/{attempt}/report": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        /** The report. */
        get: operations["getReport"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/attempts/{attempt}/notebook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        /** The notebook's bytes. */
        get: operations["getNotebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/attempts/{attempt}/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        /** The job, live: `event: job` carries a JobStatus, `event: progress` an Event. Last-Event-ID resumes; ends after done, failed or cancelled. */
        get: operations["watchJob"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/attempts/{attempt}/job": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grade again. */
        post: operations["gradeAgain"];
        /** Cancel the job. */
        delete: operations["cancelJob"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/checks/{check}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        /** A check's help page. */
        get: operations["getCheck"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/anonymous": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What my reviewers would see of this file; nothing is kept. */
        post: operations["previewCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/feedback": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** Reviews of my report. */
        get: operations["getFeedback"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/withdrawal": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a report, mine unless a person is named, out of the lab's reviews. */
        post: operations["withdraw"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My reviews, to do and done. */
        get: operations["listReviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews/{review}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        /** Task, rubric, draft, evidence. */
        get: operations["getReview"];
        /** Save a draft. */
        put: operations["saveReview"];
        /** Hand the review in; the answer is the receipt. */
        post: operations["handInReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews/{review}/notebook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        /** The anonymous copy's bytes. */
        get: operations["getReviewNotebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews/{review}/flag": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say why a report cannot be reviewed; another one comes in its place. */
        post: operations["flagReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews/{review}/reaction": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say of a review of my report whether it helped. */
        post: operations["reactToReview"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/hidden-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Words hidden from my reviewers. */
        get: operations["getHiddenWords"];
        /** Keep these words and no others. */
        put: operations["keepHiddenWords"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Copies that wait. */
        get: operations["listHeldCopies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/copies/{attempt}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        /** A copy, for the TA who decides about it. */
        get: operations["getHeldCopy"];
        /** Hide words in a held copy and let it go. */
        put: operations["hideInCopy"];
        /** Let a held copy go out as it is. */
        post: operations["approveCopy"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/round": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** All of a lab's reviews, to TAs. */
        get: operations["getRound"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/reviewers": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** A lab's reviewers, most in need of a look first. */
        get: operations["listReviewers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/flagged/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        get?: never;
        /** What becomes of a report that reviewers could not review. */
        put: operations["decideFlagged"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews/{review}/look": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        /** One review with the others of its report. */
        get: operations["lookAtReview"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews/{review}/spot-check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        get?: never;
        /** What a TA found when looking at a review. */
        put: operations["spotCheck"];
        post?: never;
        /** A spot check taken back. */
        delete: operations["forgetSpotCheck"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews/{review}/ruling": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        get?: never;
        /** The answer to an author who calls a review unfair. */
        put: operations["answerUnfair"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/reviews/{review}/return": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A review back to its reviewer, to be written anew. */
        post: operations["giveReviewBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/rubrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All rubrics, to staff. */
        get: operations["listRubrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/rubric": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** A lab's rubric with the form to change it in, to staff. */
        get: operations["getRubric"];
        /** Write a changed rubric into the course's folder. */
        put: operations["saveRubric"];
        post?: never;
        /** Take a lab's own rubric away: the packaged or the general one holds again. */
        delete: operations["dropRubric"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/rubric/check": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a changed rubric lacks; nothing is kept. */
        post: operations["checkRubric"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/example": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** A lab's example with the form of its reference review, to staff. */
        get: operations["getExample"];
        /** Keep the reference review, and whether practice is required. */
        put: operations["saveExample"];
        /** Make the anonymous copy of a hand-in the example. */
        post: operations["takeExample"];
        /** Take it away. */
        delete: operations["dropExample"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/example/notebook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** The example's bytes, to staff. */
        get: operations["getExampleNotebook"];
        put?: never;
        /** Make a notebook the example; what tells who wrote it is taken out first. */
        post: operations["uploadExample"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/groups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All project groups, to staff. */
        get: operations["listGroups"];
        /** Take a list in place of all groups there were. */
        put: operations["keepGroups"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/groups/check": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What taking a list would do; nothing is changed. */
        post: operations["checkGroups"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/volunteer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether I am ready to review more. */
        get: operations["getVolunteer"];
        /** Say that I am ready to review more, or that I am not. */
        put: operations["keepVolunteer"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/publications": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** A lab's published reports, and how far mine is. */
        get: operations["listPublications"];
        /** The author's yes. */
        put: operations["publish"];
        post?: never;
        /** The author's yes taken back. */
        delete: operations["withdrawPublication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/publications/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        get?: never;
        /** A TA's yes; before the author's it proposes the report to her. */
        put: operations["approvePublication"];
        post?: never;
        /** A TA's no. */
        delete: operations["declinePublication"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/publications/{attempt}/notebook": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        /** The anonymous copy's bytes. */
        get: operations["getPublishedNotebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The log of decisions, newest first, to staff; 100 a page. */
        get: operations["listDecisions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All extensions, newest first, to staff. */
        get: operations["listExtensions"];
        put?: never;
        /** Grant the rows that the preview shows without a fault. */
        post: operations["giveExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/extensions/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What an extension would change, row by row; nothing is granted. */
        post: operations["previewExtension"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/extensions/{extension}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                extension: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an unused extension back. */
        delete: operations["takeBackExtension"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/outages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Outages, and downtimes found. */
        get: operations["listOutages"];
        put?: never;
        /** Put an outage on record; deadlines move by the plan's rule. */
        post: operations["recordOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/outages/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Which deadlines an outage would move; nothing is recorded. */
        post: operations["previewOutage"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/outages/{outage}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outage: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Correct an outage on record. */
        put: operations["correctOutage"];
        post?: never;
        /** Take an outage off the record. */
        delete: operations["dropOutage"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/downtimes/{downtime}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                downtime: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Say that a downtime found moves nothing. */
        delete: operations["dismissDowntime"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/gradebook": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Class by labs, counted. */
        get: operations["getGradebook"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/gradebook.csv": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gradebook as a spreadsheet or an LMS reads it. */
        get: operations["getGradebookFile"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/gradebook/plots": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the plots of the class draw. */
        get: operations["getPlots"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/grader": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What the grader does, waits for, did and could not do. */
        get: operations["getGrader"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/people/{person}/page": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        /** One student's page, hers to herself, everyone's to staff. */
        get: operations["getPage"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My requests and what I may ask; to staff everyone's. */
        get: operations["listRequests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/requests": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask once for another look at a judgement, or report a problem with a hand-in. */
        post: operations["makeRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/requests/{request}/answer": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Answer a request; accepted, the lab is to be judged anew. */
        post: operations["answerRequest"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I was told and still holds. */
        get: operations["listNotices"];
        put?: never;
        /** What I have not been told yet: given once, to one browser. */
        post: operations["takeNotices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/notices/quiet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Keep these kinds quiet and no others. */
        put: operations["keepQuiet"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/what-if": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Where I would stand if this happened, and what would be possible; changes nothing. */
        post: operations["suppose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/calendar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The address of my calendar. */
        get: operations["getCalendar"];
        put?: never;
        /** A new address; the old one leads nowhere any more. */
        post: operations["renewCalendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/calendar/{secret}.ics": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        /** The calendar behind a secret address, without logging in. */
        get: operations["readCalendar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/queue": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** A lab's hand-ins by need, to staff. */
        get: operations["getQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/queue/events": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** The queue, live: `event: queue` carries what changed, as a Queue that is not whole (or whole, where the version is not known any more). Last-Event-ID resumes. */
        get: operations["watchQueue"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/people/{person}/desk": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        /** All that is needed to judge one hand-in. */
        get: operations["getJudgingDesk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/people/{person}/claim": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Say that I am at it, or still am: it holds for two minutes. */
        put: operations["claimHandIn"];
        post?: never;
        /** Say that I am done with it; the answer is the lab's claims that hold. */
        delete: operations["releaseHandIn"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/people/{person}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Judge; the answer is the student's row now. */
        post: operations["judge"];
        /** Take the last word back: one's own, a teacher anybody's. */
        delete: operations["undoJudgement"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/people/{person}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Keep what I have written and not given yet. */
        put: operations["saveJudgementDraft"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/agreement/preview": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What agreeing with the suggestion would say to each; nothing is done. */
        post: operations["previewAgreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Agree with the suggestion for many; what changed since the preview is left out. */
        post: operations["agree"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/judgements/undo": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take judgements back together; what was overruled meanwhile is left out. */
        post: operations["undoJudgements"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/jobs/again": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Grade the hand-ins of some, or of all, once more. */
        post: operations["gradeManyAgain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/jobs/cancel": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Cancel the jobs of some, or of all. */
        post: operations["cancelManyJobs"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/remarks": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        /** The bank of comments for a lab, and what might become one. */
        get: operations["listRemarks"];
        put?: never;
        /** Put a comment into the bank. */
        post: operations["addRemark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/labs/{lab}/remarks/{remark}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                remark: string;
            };
            cookie?: never;
        };
        get?: never;
        /** Change a comment of the bank. */
        put: operations["changeRemark"];
        post?: never;
        /** Drop a comment of the bank. */
        delete: operations["dropRemark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/attempts/{attempt}/changes": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        /** A notebook against its hand-out or the attempt before, in nbdime's form. */
        get: operations["getChanges"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/people": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everyone in the course, to staff. */
        get: operations["listPeople"];
        put?: never;
        /** Put somebody into the course. */
        post: operations["addPerson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/people/{person}": {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        /** Everything about a student, to staff. */
        get: operations["getStudent"];
        /** Change a person's name or role. */
        put: operations["changePerson"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/class-list/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What importing this file would do, each problem with its line. */
        post: operations["previewClassList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/class-list": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Import the file that was looked at, all of it or nothing. */
        post: operations["importClassList"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/doubles": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who is in the course more than once. */
        get: operations["listDoubles"];
        put?: never;
        /** Make two accounts one, in one step. */
        post: operations["mergeAccounts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/doubles/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What making two accounts one would move; nothing is moved. */
        post: operations["previewMerge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The rules in force, to staff. */
        get: operations["getRules"];
        /** Work by a new plan from now on; the former file is kept beside it. */
        put: operations["useRules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/rules/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What is wrong with a changed copy, or whom it would affect and how. */
        post: operations["previewRules"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whose seat one may take. Only in the demo. */
        get: operations["listIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/dlcourse/api/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take another person's seat. Only in the demo. */
        post: operations["takeSeat"];
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
        /**
         * AffectedStudent
         * @description A student for whom something would be otherwise.
         *
         *     ``passed`` and ``reviewed`` are counts before and after, ``gate`` the gate's reasons.
         */
        AffectedStudent: {
            person: string;
            name: string;
            gate_opens: boolean;
            gate_shuts: boolean;
            loses: boolean;
            passed: [
                number,
                number
            ];
            reviewed: [
                number,
                number
            ];
            gate: [
                string,
                string
            ];
            labs: components["schemas"]["LabChange"][];
        };
        /**
         * Against
         * @description What a notebook is compared with.
         * @enum {unknown}
         */
        Against: "handout" | "previous";
        /**
         * AgreeLine
         * @description What agreeing with the suggestion would say to one student.
         *
         *     ``verdict`` is None where she is left out, and ``left_out`` then says why.
         */
        AgreeLine: {
            person: string;
            name: string;
            attempt: string | null;
            after: number | null;
            verdict: components["schemas"]["Word"] | null;
            exercises: string[];
            until: string | null;
            reason: string;
            left_out: string;
        };
        /**
         * Agreed
         * @description The lines of a preview that are agreed with.
         */
        Agreed: {
            lines: components["schemas"]["Chosen"][];
        };
        /**
         * AgreementPreview
         * @description Who would be judged how, and who is left out; nothing is done.
         */
        AgreementPreview: {
            lines: components["schemas"]["AgreeLine"][];
            passed: number;
            to_resubmit: number;
            left_out: number;
        };
        /**
         * AllottedReview
         * @description A review that a student has to write or wrote; ``done`` is null until it is handed in.
         */
        AllottedReview: {
            id: string;
            lab: number;
            author: string;
            author_name: string;
            kind: string;
            state: string;
            done: string | null;
        };
        /**
         * Answer
         * @description The answer to a criterion: a level's id, ``""`` for none yet, and a comment.
         */
        Answer: {
            level: string;
            comment: string;
        };
        /**
         * Answers
         * @description A filled-in rubric, finished or not: answers by criterion, and the comment at the end.
         */
        Answers: {
            criteria: {
                [key: string]: components["schemas"]["Answer"];
            };
            overall: string;
        };
        /**
         * Attempt
         * @description One hand-in, which is also its receipt.
         *
         *     ``number`` counts the person's attempts at the lab from 1. ``received`` is the server's clock
         *     at the last byte; ``sha256`` and ``bytes`` are of the bytes as received. ``counts``: this is
         *     the attempt that stands for the lab now; ``counts_text`` says so, or why not, in a sentence.
         *     ``suggestion`` is the report's, None without one.
         */
        Attempt: {
            id: string;
            lab: number;
            number: number;
            name: string;
            person: string;
            received: string;
            sha256: string;
            bytes: number;
            late: boolean;
            counts: boolean;
            counts_text: string;
            remarks: string[];
            job: components["schemas"]["JobStatus"];
            has_report: boolean;
            suggestion: components["schemas"]["Outcome"] | null;
        };
        /**
         * AttemptReport
         * @description The report with the sentence that stands first and the try that made it.
         *
         *     ``mending`` is there where the attempt answers a "resubmit" that named exercises.
         */
        AttemptReport: {
            lab: number | null;
            handout: string | null;
            mode: components["schemas"]["Mode"];
            suggestion: components["schemas"]["Outcome"];
            exercises: components["schemas"]["ExerciseResult"][];
            checks: components["schemas"]["CheckResult"][];
            execution: components["schemas"]["Execution"];
            notebook: components["schemas"]["NotebookFacts"];
            remarks: string[];
            sentence: string;
            attempt: string;
            has_executed: boolean;
            mending: components["schemas"]["Mending"][];
        };
        /**
         * Batch
         * @description What was done to many at once: their rows now, the judgements given, who was left out.
         */
        Batch: {
            rows: components["schemas"]["QueueRow"][];
            judgements: number[];
            left_out: components["schemas"]["LeftOut"][];
        };
        /**
         * CalendarLink
         * @description Where a person's calendar is: ``path`` below the API's address.
         *
         *     Whoever has it reads her dates without logging in; renewing it shuts the old one.
         */
        CalendarLink: {
            path: string;
            since: string;
        };
        /**
         * Candidate
         * @description A hand-in whose author said that it may be shown to the class.
         */
        Candidate: {
            attempt: string;
            person: string;
            name: string;
        };
        /**
         * Care
         * @description What a TA found when looking at a review.
         * @enum {unknown}
         */
        Care: "careful" | "careless" | "fair";
        /**
         * CellError
         * @description An exception raised by a cell of the notebook (``cell`` counts all cells from 0).
         */
        CellError: {
            cell: number;
            name: string;
            message: string;
            whose: components["schemas"]["Owner"];
        };
        /**
         * Change
         * @description So many of one kind were taken out of one cell (its index from 0).
         */
        Change: {
            cell: number;
            kind: components["schemas"]["Kind"];
            count: number;
        };
        /**
         * ChangedPerson
         * @description What a person is called and is in the course from now on; null: as it is.
         */
        ChangedPerson: {
            name: string | null;
            role: string | null;
            why: string;
        };
        /**
         * CheckCounts
         * @description How many students' reports a check passed, failed, or could not tell about.
         */
        CheckCounts: {
            id: string;
            title: string;
            required: boolean;
            passed: number;
            failed: number;
            unknown: number;
        };
        /**
         * CheckHelp
         * @description The help page of a check, the same text that documents it in the code.
         */
        CheckHelp: {
            id: string;
            title: string;
            lab: number;
            markdown: string;
        };
        /**
         * CheckResult
         * @description The outcome of one check with its one-sentence message and the evidence.
         */
        CheckResult: {
            id: string;
            title: string;
            outcome: components["schemas"]["Outcome"];
            message: string;
            evidence: Record<string, never>;
            required: boolean;
            exercise: string;
        };
        /**
         * CheckedExercise
         * @description An exercise in the check before handing in; ``cell`` is where to look (from 0).
         */
        CheckedExercise: {
            id: string;
            title: string;
            answered: boolean | null;
            required: boolean;
            cell: number | null;
        };
        /**
         * Chosen
         * @description One line of a preview that is agreed with, as it was shown.
         */
        Chosen: {
            person: string;
            attempt: string;
            after: number | null;
            verdict: components["schemas"]["Word"];
        };
        /**
         * Claim
         * @description Who is at a person's hand-in, until when unless she says so again before.
         */
        Claim: {
            person: string;
            by: string;
            by_name: string;
            until: string;
        };
        /**
         * ClassCounts
         * @description A class: its size, labs, and how many students have passed 0, 1, 2, … labs.
         *
         *     ``open`` counts those to whom the project is open, ``lost`` those who cannot reach it by
         *     passing all that is left to them.
         */
        ClassCounts: {
            students: number;
            labs: components["schemas"]["LabCounts"][];
            by_passed: number[];
            open: number;
            lost: number;
        };
        /**
         * ClassListPreview
         * @description What an import would do; nothing is done yet.
         *
         *     ``hash`` goes with the import, which is refused when the file or the class is another one by
         *     then. ``possible``: it can be imported; else ``text`` says why not. ``same`` counts students
         *     for whom nothing changes, ``absent`` are students who are not in the list (they stay), ``staff``
         *     people of it who are staff here (and stay so). ``groups`` is the name of a column of groups,
         *     which is not imported with the list, "" where there is none.
         */
        ClassListPreview: {
            hash: string;
            possible: boolean;
            text: string;
            encoding: string;
            separator: string;
            groups: string;
            problems: components["schemas"]["ListProblem"][];
            new: components["schemas"]["ListedStudent"][];
            renamed: components["schemas"]["Renamed"][];
            same: number;
            staff: string[];
            absent: string[];
            doubles: components["schemas"]["Double"][];
        };
        /**
         * ClassPlots
         * @description What the plots draw; a lab without reports, or whose round has not begun, is left out.
         */
        ClassPlots: {
            checks: components["schemas"]["LabChecks"][];
            reviews: components["schemas"]["LabReviews"][];
        };
        /**
         * CommentRule
         * @description What is asked of a comment.
         *
         *     ``words`` is how many different words of the reviewer's own it needs (see `substance`),
         *     ``advice`` whether a sentence of it must say what to do. ``hint`` stands in the empty field.
         */
        CommentRule: {
            when: components["schemas"]["When"];
            words: number;
            advice: boolean;
            hint: string;
        };
        /**
         * Compared
         * @description A criterion that both judged: the level given, the teacher's, and the teacher's comment.
         *
         *     ``given`` is ``""`` where the reviewer chose none.
         */
        Compared: {
            criterion: string;
            title: string;
            given: string;
            reference: string;
            comment: string;
        };
        /**
         * Course
         * @description The plan, worked out.
         *
         *     ``now`` is the server's clock, the one that counts. ``week`` is the term week of now, None
         *     outside the term. ``limit_bytes`` bounds one hand-in. ``remarks`` are what the plan settles
         *     where the course's page leaves it open; ``moved`` what moved everyone's deadlines, and why.
         */
        Course: {
            name: string;
            title: string;
            zone: string;
            now: string;
            week: number | null;
            limit_bytes: number;
            weeks: components["schemas"]["Week"][];
            labs: components["schemas"]["PlannedLab"][];
            milestones: components["schemas"]["Milestone"][];
            remarks: string[];
            moved: components["schemas"]["Moved"][];
        };
        /**
         * Criterion
         * @description One question about a report.
         *
         *     ``look`` says what to look at. ``exercise`` is the id of the exercise whose cells a click
         *     leads to, ``""`` for the whole notebook. ``weight`` is relative to the other criteria's. One
         *     that is ``optional`` may be left out, and then does not count.
         */
        Criterion: {
            id: string;
            title: string;
            look: string;
            levels: components["schemas"]["Level"][];
            exercise: string;
            weight: number;
            optional: boolean;
            comment: components["schemas"]["CommentRule"];
        };
        /**
         * Decision
         * @description Who did what to whose things, when and why; ``before`` and ``after`` as the action has them.
         *
         *     ``by`` and ``person`` are accounts as they were then; ``by_name`` and ``person_name`` what
         *     they are called now, the account again where it is gone. ``person`` and ``lab`` are None where
         *     it concerns no one in particular.
         */
        Decision: {
            id: number;
            at: string;
            by: string;
            by_name: string;
            action: string;
            person: string | null;
            person_name: string | null;
            lab: number | null;
            before: unknown;
            after: unknown;
            why: string;
        };
        /**
         * DecisionPage
         * @description Decisions, newest first; ``next`` is to be sent as ``below`` for those before, None: no more.
         *
         *     ``actions`` are all that the course's log knows, to choose from.
         */
        DecisionPage: {
            decisions: components["schemas"]["Decision"][];
            next: number | null;
            actions: string[];
        };
        /**
         * Desk
         * @description All a reviewer has before her but the notebook.
         *
         *     ``form`` is the rubric as JupyterLab's form component takes it: ``schema`` and ``uiSchema``.
         *     ``version`` is to be sent back with the next draft. ``lacks`` is what keeps the review from
         *     being handed in; ``saved`` is when it changed last. ``exercises`` and ``checks`` are the
         *     grader's evidence without what tells the author, None without a report. ``changed`` are the
         *     cells of the copy that differ from the hand-out. Of a held copy none of these is told.
         *     ``practice`` is what came of a practice review, None of a real one.
         */
        Desk: {
            task: components["schemas"]["ReviewTask"];
            rubric: components["schemas"]["Rubric"];
            form: {
                [key: string]: Record<string, never>;
            };
            answers: components["schemas"]["Answers"];
            version: number;
            saved: string | null;
            lacks: components["schemas"]["Lack"][];
            exercises: components["schemas"]["ExerciseResult"][] | null;
            checks: components["schemas"]["CheckResult"][] | null;
            changed: number[];
            practice: components["schemas"]["PracticeResult"] | null;
        };
        /**
         * Double
         * @description Accounts of one person: ``kept`` and those that are to be merged into it.
         */
        Double: {
            kept: string;
            others: string[];
        };
        /**
         * Doubt
         * @description Why a copy is held for a TA: the cell (None: the whole notebook) and a sentence.
         */
        Doubt: {
            cell: number | null;
            reason: string;
        };
        /**
         * Downtime
         * @description A time in which this server did not run, found at its start and proposed to the teacher.
         */
        Downtime: {
            id: number;
            starts: string;
            ends: string;
            text: string;
        };
        /**
         * Draft
         * @description A filled-in rubric on its way in; ``version`` is that of what it was made from.
         */
        Draft: {
            version: number;
            answers: Record<string, never>;
        };
        /**
         * DraftSaved
         * @description The version of a draft now, to be sent with the next one.
         */
        DraftSaved: {
            version: number;
            at: string;
        };
        /**
         * DueRule
         * @description When a lab is due, counted from its own term week: "Monday of week N+1, 23:59".
         *
         *     Source: the course page's list of deadlines; the hour, which it gives only for other deadlines,
         *     is the plan's.
         */
        DueRule: {
            weeks_later: number;
            weekday: components["schemas"]["Weekday"];
            time: string;
        };
        /**
         * Event
         * @description One thing that happened. ``at`` is seconds since the try began.
         *
         *     ``cell`` of ``cells`` counts code cells from 1 (``kind`` cell: it begins now); ``index`` is
         *     that cell's place among all cells from 0. ``text`` is a piece of output or a sentence.
         */
        Event: {
            kind: components["schemas"]["EventKind"];
            at: number;
            /** @default 0 */
            cell: number;
            /** @default 0 */
            cells: number;
            /** @default -1 */
            index: number;
            /** @default  */
            text: string;
        };
        /**
         * EventKind
         * @description What happens to a job, in the order in which it happens.
         * @enum {unknown}
         */
        EventKind: "cancelled" | "cell" | "checking" | "done" | "failed" | "output" | "preparing";
        /**
         * Example
         * @description A lab's example as it is: the reference review, and what that lacks to be asked for.
         *
         *     ``version`` is to be sent back with a change. ``required`` holds only while nothing is lacking.
         */
        Example: {
            version: string;
            answers: components["schemas"]["Answers"];
            required: boolean;
            lacks: components["schemas"]["Lack"][];
            by: string;
            at: string;
        };
        /**
         * ExampleChoice
         * @description The hand-in whose anonymous copy becomes the example.
         */
        ExampleChoice: {
            attempt: string;
        };
        /**
         * ExampleDraft
         * @description The reference review on its way in; ``version`` is that of what it was made from.
         */
        ExampleDraft: {
            version: string;
            answers: Record<string, never>;
            required: boolean;
        };
        /**
         * ExamplePage
         * @description A lab's example report as teachers see it; ``example`` is None before one is chosen.
         *
         *     ``exercises`` says where they stand in the example, None where that is not known; ``changed``
         *     are its cells that differ from the hand-out. Practice is passed when its distance from the
         *     reference review is ``near`` or less, in one of so many ``tries``.
         */
        ExamplePage: {
            lab: number;
            example: components["schemas"]["Example"] | null;
            exercises: components["schemas"]["ExerciseResult"][] | null;
            changed: number[];
            rubric: components["schemas"]["Rubric"];
            form: {
                [key: string]: Record<string, never>;
            };
            candidates: components["schemas"]["Candidate"][];
            practices: components["schemas"]["Practised"][];
            tries: number;
            near: number;
        };
        /**
         * Execution
         * @description How the run went.
         *
         *     ``cells`` and ``executed`` count code cells; ``reason`` says in a sentence why a run was
         *     stopped or not made.
         */
        Execution: {
            state: components["schemas"]["State"];
            cells: number;
            executed: number;
            errors: components["schemas"]["CellError"][];
            seconds: number;
            device: string;
            adaptations: string[];
            sandbox: string;
            reason: string;
        };
        /**
         * ExerciseResult
         * @description Whether an exercise was answered; ``answered`` is None when that cannot be told.
         *
         *     ``cell`` is the index of the notebook's cell to look at, None if there is none.
         */
        ExerciseResult: {
            id: string;
            answered: boolean | null;
            required: boolean;
            title: string;
            cell: number | null;
        };
        /**
         * ExerciseState
         * @description Where an exercise is: ``done`` is answered, with no required check against it.
         * @enum {unknown}
         */
        ExerciseState: "done" | "failing" | "unanswered" | "unclear";
        /**
         * Extension
         * @description An extension that was given; ``person`` is null where it is everyone's.
         *
         *     ``held`` says why it can no longer be taken back, ``""`` where it can.
         */
        Extension: {
            id: number;
            lab: number;
            person: string | null;
            name: string;
            until: string;
            by: string;
            by_name: string;
            at: string;
            reason: string;
            held: string;
        };
        /**
         * ExtensionLine
         * @description What an extension would change for a person; ``fault`` says why it would change nothing.
         */
        ExtensionLine: {
            person: string;
            name: string;
            before: string;
            after: string;
            fault: string;
        };
        /**
         * ExtensionPreview
         * @description Row by row, with a sentence on the whole.
         *
         *     ``possible``: it can be granted as it is, and then changes just the rows without a fault.
         *     ``counts`` is how many hand-ins that are late now would count.
         */
        ExtensionPreview: {
            lines: components["schemas"]["ExtensionLine"][];
            possible: boolean;
            counts: number;
            text: string;
        };
        /**
         * Failed
         * @description The one shape of every error.
         */
        Failed: {
            error: components["schemas"]["jupyterlab_dlcourse.api.schemas.Problem"];
        };
        /**
         * Fault
         * @description A fault of a plan file: line (1 and up), path such as ``labs[2].notebook``, a sentence.
         */
        Fault: {
            line: number;
            path: string;
            reason: string;
        };
        /**
         * Feedback
         * @description The reviews of one's report of a lab. ``sentence`` says why there are none, or so few.
         *
         *     ``score`` is the mean of the scores that count, None where there are none. ``attempt`` is the
         *     hand-in that was reviewed, None where none was; ``executed``: its notebook is there with the
         *     outputs of the run. ``exercises`` says where they stand. ``judgement`` is the TA's, None before
         *     there is one.
         */
        Feedback: {
            lab: number;
            released: boolean;
            sentence: string;
            judgement: components["schemas"]["Verdict"] | null;
            attempt: string | null;
            executed: boolean;
            exercises: components["schemas"]["ExerciseResult"][];
            rubric: components["schemas"]["Rubric"];
            score: number | null;
            reviews: components["schemas"]["ReceivedReview"][];
        };
        /**
         * Flag
         * @description Why a report cannot be reviewed.
         */
        Flag: {
            reason: string;
        };
        /**
         * FlagWords
         * @description Why a reviewer could not review a report.
         */
        FlagWords: {
            reviewer: string;
            words: string;
        };
        /**
         * FlaggedReport
         * @description A report that was flagged so often that a TA must look, or one that a TA has looked at.
         *
         *     ``open``: a TA's decision is wanted. ``out``: it is kept out; ``sentence`` tells its author
         *     why.
         */
        FlaggedReport: {
            person: string;
            attempt: string;
            flags: components["schemas"]["FlagWords"][];
            open: boolean;
            out: boolean;
            sentence: string;
        };
        /**
         * FormerPlan
         * @description A plan file that was in use before; ``until`` is when another one took its place.
         */
        FormerPlan: {
            name: string;
            until: string;
        };
        /**
         * Gate
         * @description Whether the project is open to the person, and why or what is missing.
         */
        Gate: {
            open: boolean;
            reason: string;
        };
        /**
         * GateReading
         * @description How "six handed in and peer graded" is read.
         *
         *     ``separate``: so many labs passed and so many reviewed, not necessarily the same ones.
         *     ``together``: so many labs that are each passed and reviewed. ``passed``: passes alone.
         *
         *     Source: the course page says that both are required, and that a lab whose reviews were forgotten
         *     can be passed all the same. Only ``separate`` leaves both true, and is the default.
         * @enum {unknown}
         */
        GateReading: "passed" | "separate" | "together";
        /**
         * GateRule
         * @description What opens the gate to the project; ``together`` reads only ``passed``.
         */
        GateRule: {
            passed: number;
            reviewed: number;
            reading: components["schemas"]["GateReading"];
        };
        /**
         * GivenBack
         * @description Why a review goes back to its reviewer, who reads it.
         */
        GivenBack: {
            why: string;
        };
        /**
         * GivenCheck
         * @description What a TA found when looking at a review; the note is for TAs.
         */
        GivenCheck: {
            care: components["schemas"]["Care"];
            note: string;
        };
        /**
         * GivenDecision
         * @description What becomes of a report that reviewers could not review.
         *
         *     ``back``: it is given to other reviewers. Else it stays out, and ``sentence`` tells its author
         *     why.
         */
        GivenDecision: {
            back: boolean;
            sentence: string;
        };
        /**
         * GivenJudgement
         * @description A judgement as it stands on record.
         *
         *     ``attempt`` is the attempt it was given on, None where there was none. ``until`` and
         *     ``exercises`` (ids) belong to ``resubmit``. ``undone`` is when it was taken back, None while it
         *     holds.
         */
        GivenJudgement: {
            id: number;
            verdict: components["schemas"]["Word"];
            attempt: string | null;
            by: string;
            by_name: string;
            at: string;
            reason: string;
            until: string | null;
            exercises: string[];
            undone: string | null;
        };
        /**
         * GivenRuling
         * @description A TA's answer to an author who calls a review unfair.
         *
         *     ``set_aside``: the review does not count in the report's score. ``credit``: its reviewer keeps
         *     the credit for it; False only of one that is set aside.
         */
        GivenRuling: {
            answer: string;
            set_aside: boolean;
            credit: boolean;
        };
        /**
         * Gradebook
         * @description Class by labs, students by name; ``at`` is the time the standings are of.
         */
        Gradebook: {
            at: string;
            labs: components["schemas"]["GradebookLab"][];
            rows: components["schemas"]["Row"][];
            counts: components["schemas"]["ClassCounts"];
        };
        /**
         * GradebookLab
         * @description A column of the gradebook; ``due`` is the class's deadline.
         */
        GradebookLab: {
            number: number;
            title: string;
            due: string;
        };
        /**
         * GraderJob
         * @description A job with whose it is; ``since`` when it was queued, started or ended, as its list says.
         *
         *     ``seconds`` is how long until its report, null where that cannot be told. ``message`` says what
         *     went wrong, or why it is run again.
         */
        GraderJob: {
            attempt: string;
            person: string;
            name: string;
            lab: number;
            mode: string;
            since: string;
            seconds: number | null;
            message: string;
        };
        /**
         * GraderSlot
         * @description A place where one job runs at a time; ``job`` is null while it is free.
         */
        GraderSlot: {
            name: string;
            job: components["schemas"]["GraderJob"] | null;
        };
        /**
         * GraderState
         * @description The grader now: ``queue`` as it will be run, ``hours`` the last day, oldest first.
         *
         *     ``failures`` are the last jobs that our side could not grade, newest first.
         */
        GraderState: {
            at: string;
            slots: components["schemas"]["GraderSlot"][];
            queue: components["schemas"]["GraderJob"][];
            hours: components["schemas"]["HourDone"][];
            failures: components["schemas"]["GraderJob"][];
        };
        /**
         * Group
         * @description A project group: its members do not review each other.
         */
        Group: {
            name: string;
            members: components["schemas"]["Member"][];
        };
        /**
         * GroupPreview
         * @description What taking a text would do: problems by line, and how many join, move or leave.
         */
        GroupPreview: {
            problems: components["schemas"]["jupyterlab_dlcourse.course.class_list.problem.Problem"][];
            groups: number;
            joining: number;
            moving: number;
            leaving: number;
        };
        /**
         * GroupText
         * @description All groups as text, as a teacher writes them or as they come out of a spreadsheet.
         */
        GroupText: {
            text: string;
        };
        /**
         * Groups
         * @description All groups, and the same as text: a line a person, a comma, the group.
         *
         *     ``without`` are the students who are in none.
         */
        Groups: {
            groups: components["schemas"]["Group"][];
            without: components["schemas"]["Member"][];
            text: string;
        };
        /**
         * HandoutFiles
         * @description A hand-out to be fetched: the notebook ``name`` and the files beside it.
         */
        HandoutFiles: {
            lab: number;
            version: string;
            name: string;
            files: components["schemas"]["HandoutPiece"][];
        };
        /**
         * HandoutPiece
         * @description A file of a hand-out.
         *
         *     ``path`` is relative to the notebook's folder, with forward slashes, and may begin with
         *     ``../``; ``content`` travels as base64.
         */
        HandoutPiece: {
            path: string;
            sha256: string;
            content: string;
        };
        /**
         * HandoutStatus
         * @description Which hand-out there is and which the person fetched last (None: none yet).
         *
         *     ``newer``: what she fetched is no longer the newest.
         */
        HandoutStatus: {
            newest_version: string;
            version: string | null;
            newer: boolean;
        };
        /**
         * Happening
         * @description What may happen with a lab: handed in now, judged so, or all its reviews done.
         * @enum {unknown}
         */
        Happening: "handed_in" | "not_passed" | "passed" | "reviewed";
        /**
         * HeldCopy
         * @description An anonymous copy that waits for a TA, and why.
         */
        HeldCopy: {
            attempt: string;
            lab: number;
            person: string;
            reasons: components["schemas"]["Doubt"][];
            made: string;
        };
        /**
         * HiddenWords
         * @description The words an author wants hidden in what her reviewers see.
         */
        HiddenWords: {
            words: string[];
        };
        /**
         * HistoryKind
         * @description What a line of the history is about.
         * @enum {unknown}
         */
        HistoryKind: "answer" | "extension" | "hand_in" | "judgement" | "request" | "undone";
        /**
         * HistoryLine
         * @description Something that happened with a hand-in.
         *
         *     ``by`` is the account of who did it (``by_name`` what she is called). ``text`` says what in a
         *     sentence, ``why`` in the words of who did it. ``attempt`` and ``judgement`` name what it is
         *     about; ``holds`` is false of what was taken back.
         */
        HistoryLine: {
            at: string;
            kind: components["schemas"]["HistoryKind"];
            by: string;
            by_name: string;
            text: string;
            why: string;
            attempt: string | null;
            judgement: number | null;
            holds: boolean;
        };
        /**
         * HourDone
         * @description How many reports were made in the hour that begins at ``at``.
         */
        HourDone: {
            at: string;
            done: number;
        };
        /**
         * Identity
         * @description A person of the demo whose seat one may take.
         */
        Identity: {
            id: string;
            name: string;
            role: string;
        };
        /**
         * Imported
         * @description What an import did.
         */
        Imported: {
            added: number;
            renamed: number;
            text: string;
        };
        /**
         * JobSelection
         * @description Whose hand-ins of a lab are meant: these people's, or (None) everyone's.
         *
         *     ``preview``: only say what would be done.
         */
        JobSelection: {
            people: string[] | null;
            preview: boolean;
        };
        /**
         * JobState
         * @description ``failed`` means that our side broke: it costs the student nothing.
         * @enum {unknown}
         */
        JobState: "cancelled" | "done" | "failed" | "queued" | "running";
        /**
         * JobStatus
         * @description Where a grading job is.
         *
         *     ``mode`` is that of the run it waits for, is in or has ended with: ``smoke`` first, then
         *     ``full`` where the smoke run got through and the lab has evidence that only it gives;
         *     ``static`` where nothing is run.
         *     ``position`` counts from 1 and is None unless queued. ``eta_seconds`` is an estimate to the
         *     report from past runs of the lab, None when there were none. ``cell`` of ``cells`` counts
         *     code cells from 1; 0 before the first. ``started`` is None until it runs.
         */
        JobStatus: {
            state: components["schemas"]["JobState"];
            mode: components["schemas"]["Mode"];
            position: number | null;
            eta_seconds: number | null;
            cell: number;
            cells: number;
            device: string;
            message: string;
            queued: string | null;
            started: string | null;
            ended: string | null;
        };
        /**
         * JobsTold
         * @description How many jobs were queued or cancelled (or would be), and who was left out.
         *
         *     ``seconds`` is how long the queue then needs, by the lab's past runs; None: it cannot be told.
         */
        JobsTold: {
            count: number;
            people: string[];
            left_out: components["schemas"]["LeftOut"][];
            seconds: number | null;
        };
        /**
         * JudgementDraft
         * @description What a TA has written and not given yet; ``version`` is that of what it was made from.
         */
        JudgementDraft: {
            version: number;
            verdict: components["schemas"]["Word"] | null;
            reason: string;
            exercises: string[];
            until: string | null;
            remarks: string[];
        };
        /**
         * JudgingDesk
         * @description All that is needed to judge one student's lab, but the notebook itself.
         *
         *     ``attempts`` are newest first; ``row.attempt`` is the one to judge, and ``report`` its report,
         *     None while there is none. ``after`` is the last judgement that holds, to be sent with the next.
         *     ``draft`` is what the
         *     TA who asks has written before; its version is 0 where she has not.
         */
        JudgingDesk: {
            lab: number;
            row: components["schemas"]["QueueRow"];
            attempts: components["schemas"]["Attempt"][];
            report: components["schemas"]["AttemptReport"] | null;
            rubric: components["schemas"]["Rubric"];
            reviews: components["schemas"]["PeerReview"][];
            history: components["schemas"]["HistoryLine"][];
            after: number | null;
            until: string | null;
            claim: components["schemas"]["Claim"] | null;
            draft: components["schemas"]["JudgementDraft"];
        };
        /**
         * JudgingRule
         * @description Judging: days after the review window's end; whether silence then counts as passed.
         *
         *     The queue puts disagreement first. It is one where the peers' scores (0 to 1) are ``apart`` by
         *     so much, or their mean lies on the other side of ``middle`` than the checks, by so much of
         *     what it could.
         *
         *     Source: the course page lets who hears nothing take the lab as passed; the number of days, and
         *     what is a disagreement, is the plan's.
         */
        JudgingRule: {
            days: number;
            silence_passes: boolean;
            apart: number;
            middle: number;
        };
        /**
         * Kind
         * @description What was taken out.
         * @enum {unknown}
         */
        Kind: "active content" | "added word" | "git remote" | "host name" | "mail address" | "name" | "path" | "personal link" | "picture from the web" | "study number" | "text in a picture" | "widget";
        /**
         * LabChange
         * @description A lab whose state, reason or review differs.
         */
        LabChange: {
            before: components["schemas"]["LabStanding"];
            after: components["schemas"]["LabStanding"];
        };
        /**
         * LabChecks
         * @description The checks of a lab, over the newest report of each student; those that fail most first.
         *
         *     ``suggestions`` counts the reports' own outcomes in the same order.
         */
        LabChecks: {
            lab: number;
            reports: number;
            passed: number;
            failed: number;
            unknown: number;
            checks: components["schemas"]["CheckCounts"][];
        };
        /**
         * LabCounts
         * @description How many students are where with a lab (states nobody is in are left out).
         */
        LabCounts: {
            lab: number;
            states: {
                [key: string]: number;
            };
            reviewed: number;
        };
        /**
         * LabDetail
         * @description The lab with all attempts of the person, newest first, and what was said of it.
         *
         *     ``resubmission`` is there while the last word is "resubmit". ``few_to_review`` says why she has
         *     fewer reports to review than the plan has, ``""`` where she has as many or none is due.
         */
        LabDetail: {
            number: number;
            title: string;
            notebook: string;
            opens: string;
            due: string;
            state: components["schemas"]["LabState"];
            reason: string;
            handout: components["schemas"]["HandoutStatus"] | null;
            attempts_count: number;
            latest: components["schemas"]["Attempt"] | null;
            attempts: components["schemas"]["Attempt"][];
            judgement: components["schemas"]["ToldJudgement"] | null;
            resubmission: components["schemas"]["Resubmission"] | null;
            few_to_review: string;
        };
        /**
         * LabHistory
         * @description What happened with a student's lab, oldest first.
         */
        LabHistory: {
            lab: number;
            lines: components["schemas"]["HistoryLine"][];
        };
        /**
         * LabReviews
         * @description The reviews of a lab over time: ``points`` where the count changed, a few at most.
         */
        LabReviews: {
            lab: number;
            opens: string;
            due: string;
            asked: number;
            done: number;
            points: components["schemas"]["Progress"][];
        };
        /**
         * LabStanding
         * @description A lab's state, the sentence why, and whether the person has reviewed all she had to.
         */
        LabStanding: {
            lab: number;
            state: components["schemas"]["LabState"];
            reason: string;
            reviewed: boolean;
        };
        /**
         * LabState
         * @description Where a person is with a lab.
         *
         *     ``submitted``: handed in, being graded. ``in_review``: waits for a judgement. ``resubmit``:
         *     judged so, and there is time. ``failed``: judged so, or that time has ended. ``missed``:
         *     nothing counted by the deadline. Only ``passed``, ``failed`` and ``missed`` are ends, and a
         *     grant can still undo ``missed``.
         * @enum {unknown}
         */
        LabState: "failed" | "in_review" | "missed" | "not_open" | "open" | "passed" | "resubmit" | "submitted";
        /**
         * LabSummary
         * @description One line of the list of labs. ``due`` has the person's extensions in it.
         */
        LabSummary: {
            number: number;
            title: string;
            notebook: string;
            opens: string;
            due: string;
            state: components["schemas"]["LabState"];
            reason: string;
            handout: components["schemas"]["HandoutStatus"] | null;
            attempts_count: number;
            latest: components["schemas"]["Attempt"] | null;
        };
        /**
         * Lack
         * @description What keeps a review from being handed in: ``criteria.loss.level`` and a sentence.
         */
        Lack: {
            path: string;
            reason: string;
        };
        /**
         * LeftOut
         * @description Somebody who was left out, and why.
         */
        LeftOut: {
            person: string;
            name: string;
            why: string;
        };
        /**
         * Level
         * @description One answer to a criterion: its points, a word, and a sentence that says when it fits.
         */
        Level: {
            id: string;
            title: string;
            points: number;
            text: string;
        };
        /**
         * ListProblem
         * @description What is wrong with a line (0: with the file); ``stops``: it cannot be taken as it is.
         */
        ListProblem: {
            line: number;
            text: string;
            stops: boolean;
        };
        /**
         * ListedStudent
         * @description A student of the list who is new.
         */
        ListedStudent: {
            line: number;
            id: string;
            name: string;
        };
        /**
         * MayAsk
         * @description Whether something may be asked about a lab now; ``why`` says why not, ``""`` where it may.
         */
        MayAsk: {
            lab: number;
            kind: components["schemas"]["RequestKind"];
            why: string;
        };
        /**
         * Me
         * @description The person at the keyboard.
         *
         *     ``role`` is student, ta or teacher. ``devices`` are the places where jobs run, in words.
         *     ``demo``: one may take another person's seat. ``standing`` is None for staff.
         */
        Me: {
            id: string;
            name: string;
            role: string;
            sandbox: components["schemas"]["SandboxStatus"];
            devices: string[];
            demo: boolean;
            standing: components["schemas"]["Standing"] | null;
            todo: components["schemas"]["Todo"][];
        };
        /**
         * Meeting
         * @description When and where the class meets; ``zoom`` is an address, None without one.
         */
        Meeting: {
            starts: string;
            ends: string;
            rooms: string[];
            zoom: string | null;
        };
        /**
         * Member
         * @description A student in a project group.
         */
        Member: {
            id: string;
            name: string;
        };
        /**
         * Mending
         * @description An exercise that was to be mended, and what became of it.
         *
         *     ``before`` is its state in the report that was judged, ``after`` in that of the attempt which
         *     answers, each None without a report. ``mended`` is None where that cannot be told (yet).
         *     ``cell`` is where to look and ``changed`` are the cells that differ from the judged attempt
         *     (indices of the newer notebook). ``text`` says all of it in a sentence.
         */
        Mending: {
            exercise: string;
            title: string;
            before: components["schemas"]["ExerciseState"] | null;
            after: components["schemas"]["ExerciseState"] | null;
            mended: boolean | null;
            cell: number | null;
            changed: number[];
            text: string;
        };
        /**
         * MergePreview
         * @description What a merge would move from ``other`` to ``kept``.
         *
         *     ``renumbered`` are labs in which both have attempts, which get new numbers by their time; their
         *     receipts stay valid. ``refused`` says why they cannot become one, ``""`` where they can.
         */
        MergePreview: {
            kept: string;
            other: string;
            attempts: number;
            judgements: number;
            reviews: number;
            extensions: number;
            requests: number;
            renumbered: number[];
            refused: string;
            text: string;
        };
        /**
         * Milestone
         * @description A date of the project. ``ends`` is set for what lasts (the poster session).
         */
        Milestone: {
            title: string;
            due: string;
            ends: string | null;
            text: string;
            remark: string;
        };
        /**
         * Mode
         * @description How much of a notebook is run: nothing, with training cut short, or as handed in.
         * @enum {unknown}
         */
        Mode: "full" | "smoke" | "static";
        /**
         * Moment
         * @description How many reviews were handed in before this moment.
         */
        Moment: {
            at: string;
            done: number;
        };
        /**
         * Moved
         * @description A deadline that an outage or an extension moves for everyone, with the line all see.
         */
        Moved: {
            lab: number;
            before: string;
            after: string;
            text: string;
        };
        /**
         * Mover
         * @description What may move a deadline.
         * @enum {unknown}
         */
        Mover: "extension" | "outage" | "resubmission";
        /**
         * MyPublication
         * @description How far the publication of one's own report is.
         *
         *     ``may``: she can say yes now. ``author`` and ``staff`` say who has said yes; it is published
         *     when both have. ``sentence`` says where it stands and what there is to do.
         */
        MyPublication: {
            may: boolean;
            author: boolean;
            staff: boolean;
            named: boolean;
            sentence: string;
        };
        /**
         * NewAnswer
         * @description A TA's answer: whether the request is granted, and why.
         */
        NewAnswer: {
            accepted: boolean;
            text: string;
        };
        /**
         * NewExtension
         * @description More time for a lab until a minute, inclusive: for ``people``, or for everyone (null).
         */
        NewExtension: {
            lab: number;
            until: string;
            people: string[] | null;
            reason: string;
        };
        /**
         * NewJudgement
         * @description A judgement on its way in.
         *
         *     ``attempt`` and ``after`` say what it was made on: the attempt that was looked at, and the last
         *     judgement known (its id, None: none). ``exercises`` are those to mend, ``until`` the date (None:
         *     the rules'), both of "resubmit" only. ``remarks`` are the ids of the bank's comments in it.
         */
        NewJudgement: {
            verdict: components["schemas"]["Word"];
            attempt: string | null;
            after: number | null;
            reason: string;
            exercises: string[];
            until: string | null;
            remarks: string[];
        };
        /**
         * NewOutage
         * @description A time in which ``what`` was down, in a word or two that a sentence can begin with.
         *
         *     ``found``: the downtime that the server proposed, by its id, which this settles.
         */
        NewOutage: {
            starts: string;
            ends: string;
            what: string;
            why: string;
            found: number | null;
        };
        /**
         * NewPerson
         * @description Somebody to add: ``id`` is a login, a student number or a mail address.
         */
        NewPerson: {
            id: string;
            name: string;
            role: string;
        };
        /**
         * NewPlan
         * @description A plan to be used from now on; ``version`` is that of the one it was made from.
         */
        NewPlan: {
            text: string;
            version: string;
            why: string;
        };
        /**
         * NewRequest
         * @description What a student asks, in her words.
         */
        NewRequest: {
            kind: components["schemas"]["RequestKind"];
            text: string;
        };
        /**
         * NotebookChanges
         * @description A notebook beside what it is compared with; outputs are left out of both.
         *
         *     ``base`` and ``mine`` are notebooks (nbformat 4), ``diff`` what leads from one to the other in
         *     nbdime's form. ``changed`` are indices of cells of the notebook that are new or differ,
         *     ``removed`` of cells of ``base`` that are gone. ``base_name`` says what it is: "Hand-out of
         *     2023-08-28", "Attempt 1".
         */
        NotebookChanges: {
            attempt: string;
            against: components["schemas"]["Against"];
            base_name: string;
            base: Record<string, never>;
            mine: Record<string, never>;
            diff: Record<string, never>[];
            changed: number[];
            removed: number[];
        };
        /**
         * NotebookFacts
         * @description The bytes as received.
         */
        NotebookFacts: {
            sha256: string;
            bytes: number;
        };
        /**
         * Notice
         * @description Something a person is told; ``lab`` is null where it is about none in particular.
         */
        Notice: {
            id: number;
            kind: components["schemas"]["NoticeKind"];
            lab: number | null;
            text: string;
            at: string;
        };
        /**
         * NoticeChoice
         * @description A kind of notice the person can get, in words, and whether she keeps it quiet.
         */
        NoticeChoice: {
            kind: components["schemas"]["NoticeKind"];
            title: string;
            quiet: boolean;
        };
        /**
         * NoticeKind
         * @description What a notice is about; each kind can be kept quiet. The last four go to staff.
         * @enum {unknown}
         */
        NoticeKind: "answered" | "deadline" | "held" | "judged" | "moved" | "report" | "request" | "resubmit" | "reviews" | "rubric" | "to_review" | "upkeep";
        /**
         * Notices
         * @description What still holds of what a person was told, newest first, and what she keeps quiet.
         */
        Notices: {
            notices: components["schemas"]["Notice"][];
            kinds: components["schemas"]["NoticeChoice"][];
        };
        /**
         * Outage
         * @description An outage on record, with the lines that everyone sees of it (none: it moved nothing).
         */
        Outage: {
            id: number;
            starts: string;
            ends: string;
            what: string;
            by: string;
            by_name: string;
            at: string;
            moved: components["schemas"]["Moved"][];
        };
        /**
         * OutagePreview
         * @description Which deadlines would move; ``fault`` says why it cannot be recorded, ``""`` where it can.
         *
         *     ``text`` is a sentence on the whole. ``people`` counts students with a deadline of their own
         *     (an extension, a resubmission) that would move.
         */
        OutagePreview: {
            moved: components["schemas"]["Moved"][];
            people: number;
            fault: string;
            text: string;
        };
        /**
         * OutageRule
         * @description When an outage of ours moves a deadline, and how far.
         *
         *     It does when at least ``minutes`` of it fell into the ``last_hours`` before the deadline. The
         *     new one is at the rules' hour, ``days`` after the day of the deadline or of the outage's end,
         *     whichever is later. Source: ours; the course page speaks of no outages.
         */
        OutageRule: {
            last_hours: number;
            minutes: number;
            days: number;
        };
        /**
         * Outages
         * @description Outages on record, newest first, and those that wait for a teacher's word.
         */
        Outages: {
            recorded: components["schemas"]["Outage"][];
            found: components["schemas"]["Downtime"][];
        };
        /**
         * Outcome
         * @description ``fail`` is never said when the truth is "could not tell".
         * @enum {unknown}
         */
        Outcome: "fail" | "pass" | "unknown";
        /**
         * Outlook
         * @description What may yet come. Labs are given by their numbers.
         *
         *     ``can_pass`` and ``can_review`` are the labs that are not passed (reviewed) and still may be;
         *     read *together*, ``can_pass`` are those that may yet be both. ``fewest_labs`` is the smallest
         *     number of labs in which something must still go right, None when the gate cannot be reached.
         *     ``fewest_hand_ins`` is how many of them are not even handed in, if everything that waits for a
         *     judgement passes. ``spare`` is how many more labs can be lost and the gate still be reached;
         *     below 0 it cannot.
         */
        Outlook: {
            open: boolean;
            reachable: boolean;
            can_pass: number[];
            can_review: number[];
            fewest_labs: number | null;
            fewest_hand_ins: number | null;
            spare: number;
            text: string;
        };
        /**
         * Owner
         * @description Whose an error is; the environment's are never charged to the student.
         * @enum {unknown}
         */
        Owner: "environment" | "handout" | "student";
        /**
         * PeerReview
         * @description A peer's review as TAs see it: with the reviewer's name, her answers, the author's reaction.
         *
         *     ``attempt`` is the one she reviewed. ``answers`` is None before it is done.
         */
        PeerReview: {
            id: string;
            reviewer: string;
            reviewer_name: string;
            kind: string;
            state: string;
            attempt: string;
            done: string | null;
            score: number | null;
            answers: components["schemas"]["Answers"] | null;
            flag: string;
            reaction: components["schemas"]["Reaction"] | null;
        };
        /**
         * PlanChange
         * @description A value that differs; ``path`` as in the file, null where there is none.
         */
        PlanChange: {
            path: string;
            before: unknown;
            after: unknown;
        };
        /**
         * PlannedLab
         * @description A lab as planned, the same for everyone: extensions are in the person's own list.
         */
        PlannedLab: {
            number: number;
            title: string;
            notebook: string;
            opens: string;
            due: string;
            remark: string;
        };
        /**
         * PracticeResult
         * @description What came of a practice review.
         *
         *     ``tries`` of ``most`` are made; after the last one the real reviews are open either way.
         *     ``passed`` and ``let_on`` are both false while there is another try. ``compared`` sets the
         *     levels as they are kept now beside the teacher's. ``overall`` is the teacher's comment at the
         *     end.
         */
        PracticeResult: {
            tries: number;
            most: number;
            passed: boolean;
            let_on: boolean;
            sentence: string;
            compared: components["schemas"]["Compared"][];
            overall: string;
        };
        /**
         * Practised
         * @description A student's practice review, as staff see it; ``distance`` 0 is the teacher's own review.
         */
        Practised: {
            person: string;
            name: string;
            tries: number;
            distance: number | null;
            passed: boolean;
            let_on: boolean;
        };
        /**
         * Precheck
         * @description What a hand-in of this file would meet; nothing is kept.
         *
         *     ``handout`` is the version the notebook grew from; ``newer_handout``: there is a newer one.
         *     ``counts`` says in a sentence what counts now and what would.
         */
        Precheck: {
            lab: number | null;
            handout: string | null;
            newer_handout: boolean;
            exercises: components["schemas"]["CheckedExercise"][];
            remarks: string[];
            sentence: string;
            counts: string;
            refused: components["schemas"]["Refusal"] | null;
        };
        /**
         * Preview
         * @description What reviewers would see of a notebook: the copy, what was taken out, what would hold it.
         */
        Preview: {
            content: Record<string, never>;
            changes: components["schemas"]["Change"][];
            held: components["schemas"]["Doubt"][];
        };
        /**
         * Progress
         * @description How many reviews of a lab were done at a time.
         */
        Progress: {
            at: string;
            done: number;
        };
        /**
         * Publications
         * @description A lab's published reports; ``mine`` is None for staff, ``all`` empty for students.
         */
        Publications: {
            lab: number;
            published: components["schemas"]["PublishedReport"][];
            mine: components["schemas"]["MyPublication"] | null;
            all: components["schemas"]["StaffPublication"][];
        };
        /**
         * Publish
         * @description The author's yes; ``named``: with her name beside the report.
         */
        Publish: {
            named: boolean;
        };
        /**
         * PublishedReport
         * @description A report that the class may read. ``name`` is ``""`` where its author gave none.
         */
        PublishedReport: {
            attempt: string;
            name: string;
            mine: boolean;
            since: string;
        };
        /**
         * Queue
         * @description A lab's queue, whole, or what is new in it since a version.
         *
         *     ``version`` is to be sent with the next question. ``whole``: ``rows`` are all there are, else
         *     those that changed. ``gone`` are people who are not in it any more. ``judged_by`` is when the
         *     time to judge ends; silence then counts as passed where ``silence_passes``. ``until`` is what a
         *     "resubmit" given now has as its date unless another is named, None where the course takes no
         *     resubmissions.
         */
        Queue: {
            lab: number;
            version: string;
            whole: boolean;
            now: string;
            judged_by: string;
            silence_passes: boolean;
            until: string | null;
            rows: components["schemas"]["QueueRow"][];
            gone: string[];
            checks: components["schemas"]["QueueItem"][];
            exercises: components["schemas"]["QueueItem"][];
        };
        /**
         * QueueFlag
         * @description Why somebody should look.
         *
         *     ``unreviewable``: three reviewers said so. ``unfair``: she calls a review unfair. ``request``:
         *     she asks for a new look, or told of a problem, and waits for an answer. ``held``: the anonymous
         *     copy waits for a TA.
         * @enum {unknown}
         */
        QueueFlag: "held" | "request" | "unfair" | "unreviewable";
        /**
         * QueueItem
         * @description A check or an exercise of the lab, by which the queue's rows name it.
         */
        QueueItem: {
            id: string;
            title: string;
            required: boolean;
        };
        /**
         * QueueNeed
         * @description How much a hand-in needs a person, the most first; ``nothing``: none is there to judge.
         * @enum {unknown}
         */
        QueueNeed: "disagreement" | "first_failure" | "flagged" | "judged" | "nothing" | "rest";
        /**
         * QueueRow
         * @description One student in a lab's queue.
         *
         *     ``attempt`` is the one that stands for the lab, else the newest (``counts`` is then false), None
         *     where nothing was handed in; ``number`` is its number, ``attempts`` how many there are.
         *     ``failed`` and ``unclear`` are ids of required checks, ``unanswered`` of required exercises.
         *     ``peers`` are the scores (0 to 1) of reviews done, those set aside left out; ``spread`` their
         *     highest less their lowest, None below two. ``judgement`` is the last word that holds, ``judged``
         *     whether it is about this attempt. ``resubmission``: the attempt answers a "resubmit".
         *     ``waiting_since`` is when a judgement began to be due, None where none is.
         *
         *     The queue's order is by ``rank`` (of ``need``), then ``apart`` (greatest first), then
         *     ``received``, then ``person``; ``why`` says the need in words.
         */
        QueueRow: {
            person: string;
            name: string;
            attempt: string | null;
            number: number;
            attempts: number;
            received: string | null;
            late: boolean;
            counts: boolean;
            job: components["schemas"]["JobState"] | null;
            suggestion: components["schemas"]["Outcome"] | null;
            failed: string[];
            unclear: string[];
            unanswered: string[];
            peers: number[];
            spread: number | null;
            judgement: components["schemas"]["GivenJudgement"] | null;
            judged: boolean;
            resubmission: boolean;
            claim: components["schemas"]["Claim"] | null;
            flags: components["schemas"]["QueueFlag"][];
            waiting_since: string | null;
            need: components["schemas"]["QueueNeed"];
            rank: number;
            apart: number;
            why: string;
            state: components["schemas"]["LabState"];
            state_reason: string;
        };
        /**
         * Quiet
         * @description The kinds of notices a person does not want: these and no others.
         */
        Quiet: {
            kinds: components["schemas"]["NoticeKind"][];
        };
        /**
         * Reaction
         * @description Helpful or not (None: not said), with a word; ``unfair`` is the reason of a flag to the TAs.
         *
         *     ``unfair`` is ``""`` where the review is not flagged. Both texts stay text, never markup.
         */
        Reaction: {
            helpful: boolean | null;
            word: string;
            unfair: string;
        };
        /**
         * ReceivedReview
         * @description A review as its author's report got it, from "Reviewer ``number``".
         *
         *     ``set_aside``: a TA found it unfair, and its score does not count. ``answer`` is what the TA
         *     says to the author who flagged it, ``""`` before. ``rubric`` is the
         *     one it was written by, where that is not the feedback's.
         */
        ReceivedReview: {
            id: string;
            number: number;
            answers: components["schemas"]["Answers"];
            rubric: components["schemas"]["Rubric"] | null;
            score: number | null;
            done: string;
            reaction: components["schemas"]["Reaction"] | null;
            set_aside: boolean;
            answer: string;
        };
        /**
         * Refusal
         * @description Why a file would not be taken, as the hand-in itself would say it.
         */
        Refusal: {
            code: string;
            message: string;
        };
        /**
         * Remark
         * @description A comment of the bank: for one lab, or (None) for all; ``exercises`` are ids it is about.
         */
        Remark: {
            id: string;
            lab: number | null;
            text: string;
            exercises: string[];
            by: string;
            by_name: string;
            uses: number;
        };
        /**
         * RemarkBank
         * @description A lab's comments with those for all labs, most used first, and what might become some.
         */
        RemarkBank: {
            remarks: components["schemas"]["Remark"][];
            suggested: components["schemas"]["SuggestedRemark"][];
        };
        /**
         * RemarkText
         * @description A comment on its way into the bank; ``common``: it is for all labs.
         */
        RemarkText: {
            text: string;
            exercises: string[];
            common: boolean;
        };
        /**
         * Renamed
         * @description A student whose name the list writes otherwise.
         */
        Renamed: {
            id: string;
            before: string;
            after: string;
        };
        /**
         * Request
         * @description A request with its answer.
         *
         *     ``verdict`` and ``judged`` are of the judgement a regrade asks about, null for a problem.
         *     ``accepted`` is null until it is answered; ``by_name`` who answered, ``""`` until then.
         *     ``waits``: it was granted, and the judgement has not been given anew yet. ``sentence`` says
         *     where it stands.
         */
        Request: {
            id: string;
            lab: number;
            person: string;
            name: string;
            kind: components["schemas"]["RequestKind"];
            text: string;
            at: string;
            attempt: string | null;
            verdict: string | null;
            judged: string | null;
            answer: string;
            accepted: boolean | null;
            answered: string | null;
            by_name: string;
            waits: boolean;
            sentence: string;
        };
        /**
         * RequestKind
         * @description ``regrade``: look at a judgement again; ``problem``: a hand-in went wrong.
         * @enum {unknown}
         */
        RequestKind: "problem" | "regrade";
        /**
         * Requests
         * @description Requests, open ones first, then the newest; ``may`` says by lab what may be asked now.
         */
        Requests: {
            requests: components["schemas"]["Request"][];
            may: components["schemas"]["MayAsk"][];
        };
        /**
         * Resubmission
         * @description What a "resubmit" asks for: only these exercises (none named: the whole lab), until then.
         *
         *     ``open`` is false once the date has passed. ``attempt`` is the newest that answers it, None
         *     while there is none. ``direct``: it goes straight to the teachers, peers do not review it.
         */
        Resubmission: {
            until: string;
            open: boolean;
            reason: string;
            direct: boolean;
            attempt: string | null;
            exercises: components["schemas"]["Mending"][];
        };
        /**
         * ResubmissionRule
         * @description An invited resubmission: days to make it in, and whether peers review it again.
         *
         *     Source: the course page invites who has not passed to hand in again, to the teacher alone; the
         *     number of days is the plan's.
         */
        ResubmissionRule: {
            allowed: boolean;
            days: number;
            peer_reviewed: boolean;
        };
        /**
         * ReviewLook
         * @description One review as a TA reads it; ``mates`` are the others of the same report.
         *
         *     ``returnable``: it can be given back to its reviewer now.
         */
        ReviewLook: {
            lab: number;
            review: components["schemas"]["StaffReview"];
            reviewer: string;
            author: string;
            rubric: components["schemas"]["Rubric"];
            answers: components["schemas"]["Answers"];
            mates: components["schemas"]["StaffReview"][];
            check: components["schemas"]["SpotCheckView"] | null;
            returnable: boolean;
        };
        /**
         * ReviewRule
         * @description Peer reviews: how many reports each gets, and for how many *term* weeks the window is open.
         *
         *     A lab whose window the break interrupts is reviewed by the same weekday after it.
         *
         *     Source: the course page on peer grading, with its remark that the break's week is not counted.
         */
        ReviewRule: {
            count: number;
            window_weeks: number;
        };
        /**
         * ReviewTask
         * @description A review to do or done, as its reviewer sees it in her list; done, it is the receipt.
         *
         *     ``number`` counts her reviews of the lab from 1, ``of`` is how many there are. ``kind``: peer,
         *     spare (in place of somebody who has not begun), ta, practice (of a lab's example, ``number``
         *     and ``of`` 0). ``state``: allocated, started, done, flagged, dropped. ``open``: it can be
         *     written until ``due`` has passed. ``held``: its copy waits for a TA, and so it is not asked of
         *     her. ``asked``: it is, or was: one of those that make the lab reviewed. ``sentence`` says what
         *     there is to do or became of it. ``first``: a practice review that is to be over before another
         *     of its lab can be begun.
         */
        ReviewTask: {
            id: string;
            lab: number;
            number: number;
            of: number;
            kind: string;
            state: string;
            due: string;
            open: boolean;
            held: boolean;
            allocated: string;
            done: string | null;
            sentence: string;
            asked: boolean;
            first: boolean;
        };
        /**
         * Reviewer
         * @description A reviewer of a lab, for TAs' eyes.
         *
         *     ``merit`` (0 to 1, over the term) is None while nothing was handed in; ``sentence`` says what
         *     it rests on. ``asked`` and ``done`` are of this lab. ``look`` is the review of this lab to
         *     look at first, ``""`` for none; ``need`` how urgent it is, ``reasons`` why.
         */
        Reviewer: {
            person: string;
            name: string;
            merit: number | null;
            new: boolean;
            weak: boolean;
            sentence: string;
            asked: number;
            done: number;
            checked: number;
            look: string;
            need: number;
            reasons: string[];
        };
        /**
         * Reviewers
         * @description A lab's reviewers, those first whose reviews should be looked at.
         */
        Reviewers: {
            lab: number;
            reviewers: components["schemas"]["Reviewer"][];
        };
        /**
         * RoundOverview
         * @description A lab's reviews as TAs see them; ``few`` before the end by allocation, then by what is done.
         *
         *     ``names`` are of everyone in the course, by id. ``states`` counts the reviews, ``curve`` how
         *     many were handed in by when.
         */
        RoundOverview: {
            lab: number;
            opens: string;
            due: string;
            allocated: string | null;
            closed: string | null;
            open: boolean;
            names: {
                [key: string]: string;
            };
            reviews: components["schemas"]["StaffReview"][];
            states: {
                [key: string]: number;
            };
            curve: components["schemas"]["Moment"][];
            few: components["schemas"]["Shortfall"][];
            flagged: components["schemas"]["FlaggedReport"][];
        };
        /**
         * Row
         * @description A student: her id in the course, her name, where she stands.
         */
        Row: {
            person: string;
            name: string;
            standing: components["schemas"]["Standing"];
        };
        /**
         * Rubric
         * @description A lab's rubric. ``intro`` is shown above it; ``overall`` is the comment at the end.
         *
         *     For ``overall`` a ``when`` of ``below_best`` means: when any level chosen is below the best.
         */
        Rubric: {
            title: string;
            criteria: components["schemas"]["Criterion"][];
            intro: string;
            overall: components["schemas"]["CommentRule"];
        };
        /**
         * RubricCheck
         * @description What a changed rubric lacks; ``preview`` is there when it lacks nothing.
         */
        RubricCheck: {
            faults: components["schemas"]["RubricFault"][];
            preview: {
                [key: string]: Record<string, never>;
            } | null;
        };
        /**
         * RubricDraft
         * @description A changed rubric on its way in; ``version`` is that of what it was made from.
         */
        RubricDraft: {
            version: string;
            rubric: Record<string, never>;
        };
        /**
         * RubricFault
         * @description A fault: the file's name, line (1 and up), path such as ``criteria[2].weight``, reason.
         */
        RubricFault: {
            file: string;
            line: number;
            path: string;
            reason: string;
        };
        /**
         * RubricList
         * @description The rubrics of all labs, and the faults of all rubric files that could not be used.
         */
        RubricList: {
            labs: components["schemas"]["RubricSummary"][];
            faults: components["schemas"]["RubricFault"][];
        };
        /**
         * RubricPage
         * @description A lab's rubric to look at and to change.
         *
         *     ``version`` is to be sent back with the changed one. ``form`` is for the rubric itself,
         *     ``preview`` what reviewers fill in: each has ``schema`` and ``uiSchema``. ``begun`` and
         *     ``done`` count the lab's reviews.
         */
        RubricPage: {
            lab: number;
            lab_title: string;
            rubric: components["schemas"]["Rubric"];
            source: string;
            version: string;
            form: {
                [key: string]: Record<string, never>;
            };
            preview: {
                [key: string]: Record<string, never>;
            };
            faults: components["schemas"]["RubricFault"][];
            begun: number;
            done: number;
        };
        /**
         * RubricSummary
         * @description A lab's rubric in one line.
         *
         *     ``source``: own (a file beside the plan), packaged, general. ``faults`` counts those of its own
         *     file, for which the general one stands in. ``example``: there is an example report;
         *     ``required``: a practice review of it comes before the first review.
         */
        RubricSummary: {
            lab: number;
            lab_title: string;
            title: string;
            source: string;
            faults: number;
            example: boolean;
            required: boolean;
        };
        /**
         * Rules
         * @description The rules of the course.
         *
         *     ``handout_frozen_days`` is how many days before the meeting a hand-out changes no more; who
         *     fetched an older one is told. ``problems_any_time`` says whether a hand-in that went wrong can
         *     be reported at any time, not only after a judgement.
         */
        Rules: {
            gate: components["schemas"]["GateRule"];
            due: components["schemas"]["DueRule"];
            reviews: components["schemas"]["ReviewRule"];
            judging: components["schemas"]["JudgingRule"];
            resubmission: components["schemas"]["ResubmissionRule"];
            outages: components["schemas"]["OutageRule"];
            deadlines_moved_by: components["schemas"]["Mover"][];
            handout_frozen_days: number;
            problems_any_time: boolean;
        };
        /**
         * RulesCopy
         * @description A changed copy: the whole plan file's ``text``, or only the ``rules`` (the plan's else).
         */
        RulesCopy: {
            text: string | null;
            rules: Record<string, never> | null;
        };
        /**
         * RulesInForce
         * @description The rules by which the server works, and the plan file they stand in.
         *
         *     ``version`` is to be sent with a new plan. ``waiting``: the file is another one than what the
         *     server works by; ``text`` is the file's, and ``sentence`` says what to do. ``former`` are the
         *     plans kept beside it, newest first.
         */
        RulesInForce: {
            text: string;
            version: string;
            rules: components["schemas"]["Rules"];
            waiting: boolean;
            sentence: string;
            former: components["schemas"]["FormerPlan"][];
        };
        /**
         * RulesPreview
         * @description What a changed copy would do; nothing is changed.
         *
         *     With ``faults`` it cannot be used, and there is nothing to say about students. ``text`` is the
         *     plan file it would be. ``affected`` are those who would lose something first. ``at_once``: it
         *     would be in force without a restart of the server.
         */
        RulesPreview: {
            faults: components["schemas"]["Fault"][];
            text: string;
            changes: components["schemas"]["PlanChange"][];
            affected: components["schemas"]["AffectedStudent"][];
            students: number;
            at_once: boolean;
            sentence: string;
        };
        /**
         * RulingView
         * @description A ruling, by whom (a name) and when.
         */
        RulingView: {
            answer: string;
            set_aside: boolean;
            credit: boolean;
            by: string;
            at: string;
        };
        /**
         * SandboxStatus
         * @description Whether notebooks can be run safely here; ``reason`` says what is missing and what to do.
         *
         *     ``confirm``: there is no sandbox, and the person may run her own notebook unconfined after
         *     saying so (``trusted=true`` on the hand-in).
         */
        SandboxStatus: {
            name: string;
            ok: boolean;
            reason: string;
            confirm: boolean;
        };
        /**
         * Saved
         * @description What became of a draft: its version now, and what is lacking before it can be handed in.
         */
        Saved: {
            version: number;
            at: string;
            lacks: components["schemas"]["Lack"][];
        };
        /**
         * SeatChoice
         * @description Whose seat to take in the demo.
         */
        SeatChoice: {
            id: string;
        };
        /**
         * Selection
         * @description Some people of a lab.
         */
        Selection: {
            people: string[];
        };
        /**
         * Shortfall
         * @description A report with fewer reviews than the plan asks for: how many, and why, as a sentence.
         */
        Shortfall: {
            author: string;
            number: number;
            reason: string;
        };
        /**
         * SpotCheckView
         * @description A spot check, by whom (a name) and when.
         */
        SpotCheckView: {
            care: components["schemas"]["Care"];
            note: string;
            by: string;
            at: string;
        };
        /**
         * StaffPublication
         * @description A publication as TAs see it: whose report, and who has said yes.
         */
        StaffPublication: {
            attempt: string;
            person: string;
            name: string;
            author: boolean;
            staff: boolean;
            named: boolean;
        };
        /**
         * StaffReview
         * @description A review as TAs see it: both people, and all that is known of it.
         *
         *     ``care`` is what a spot check found, ``ruling`` what a TA answered to an author who calls it
         *     unfair; None where there is none.
         */
        StaffReview: {
            id: string;
            reviewer: string;
            author: string;
            attempt: string;
            kind: string;
            state: string;
            done: string | null;
            score: number | null;
            flag: string;
            reaction: components["schemas"]["Reaction"] | null;
            care: components["schemas"]["Care"] | null;
            ruling: components["schemas"]["RulingView"] | null;
        };
        /**
         * Standing
         * @description A person's standing. All numbers count labs.
         *
         *     ``needed`` and ``reviews_needed`` are the gate's. ``missing`` and ``reviews_missing`` are what
         *     is left of them. ``in_review`` counts what is handed in and waits for a judgement, being
         *     graded or not. ``chances_left``: neither passed nor finally lost.
         */
        Standing: {
            passed: number;
            reviewed: number;
            in_review: number;
            needed: number;
            reviews_needed: number;
            missing: number;
            reviews_missing: number;
            chances_left: number;
            gate: components["schemas"]["Gate"];
            labs: components["schemas"]["LabStanding"][];
        };
        /**
         * State
         * @description ``finished``: every code cell was attempted. ``stopped``: a limit or a dead kernel.
         * @enum {unknown}
         */
        State: "finished" | "not_run" | "stopped";
        /**
         * Step
         * @description One thing to do in a week, with its address if it has one.
         *
         *     ``kind``: watch, read, install, carry_out, hand_in, review, project. ``items`` are titles
         *     (videos, chapters).
         */
        Step: {
            text: string;
            kind: string;
            url: string | null;
            items: string[];
            optional: boolean;
        };
        /**
         * StudentRecord
         * @description One student as staff see her: standing and outlook, labs with attempts, time, requests.
         *
         *     ``history`` has only labs with which something happened.
         */
        StudentRecord: {
            person: components["schemas"]["Identity"];
            row: components["schemas"]["Row"];
            outlook: components["schemas"]["Outlook"];
            labs: components["schemas"]["LabDetail"][];
            extensions: components["schemas"]["Extension"][];
            requests: components["schemas"]["Request"][];
            history: components["schemas"]["LabHistory"][];
            reviews: components["schemas"]["AllottedReview"][];
        };
        /**
         * SuggestedRemark
         * @description Something that was written again and again and is not in the bank.
         */
        SuggestedRemark: {
            text: string;
            exercises: string[];
            uses: number;
        };
        /**
         * Suppose
         * @description All that is supposed at once; nothing: how things stand and what is possible.
         */
        Suppose: {
            events: components["schemas"]["Supposed"][];
        };
        /**
         * Supposed
         * @description One thing that is supposed.
         */
        Supposed: {
            lab: number;
            what: components["schemas"]["Happening"];
        };
        /**
         * Todo
         * @description Something that concerns the person now.
         *
         *     ``kind``: submit, resubmit, review, spare (a review in place of somebody else), milestone.
         */
        Todo: {
            kind: string;
            title: string;
            text: string;
            lab: number | null;
            due: string | null;
        };
        /**
         * ToldJudgement
         * @description A judgement as its student reads it; ``id`` is what a request for a new look names.
         *
         *     ``attempt`` is the one it was given on. ``until`` (an inclusive minute) and ``exercises`` (ids)
         *     belong to "resubmit".
         */
        ToldJudgement: {
            id: number;
            verdict: components["schemas"]["Word"];
            at: string;
            reason: string;
            attempt: string | null;
            until: string | null;
            exercises: string[];
        };
        /**
         * TwoAccounts
         * @description Two accounts of one person: ``other`` is to become a part of ``kept``.
         */
        TwoAccounts: {
            kept: string;
            other: string;
            why: string;
        };
        /**
         * Undone
         * @description Judgements (ids) that are to be taken back together.
         */
        Undone: {
            judgements: number[];
        };
        /**
         * Verdict
         * @description What a TA said of the lab: pass, resubmit (until a date) or fail, and why.
         */
        Verdict: {
            verdict: string;
            reason: string;
            at: string;
            until: string | null;
        };
        /**
         * Volunteer
         * @description Whether a person is ready to review more than she has to.
         */
        Volunteer: {
            ready: boolean;
        };
        /**
         * Week
         * @description A term week (the break is not counted); ``starts`` is its Monday.
         */
        Week: {
            number: number;
            /** Format: date */
            starts: string;
            title: string;
            topics: string[];
            steps: components["schemas"]["Step"][];
            meeting: components["schemas"]["Meeting"] | null;
        };
        /**
         * Weekday
         * @description A day of the week, in the plan's spelling. Weeks begin on Monday.
         * @enum {unknown}
         */
        Weekday: "friday" | "monday" | "saturday" | "sunday" | "thursday" | "tuesday" | "wednesday";
        /**
         * WhatIf
         * @description Where she would stand, what would be possible, and which labs would be otherwise.
         */
        WhatIf: {
            before: components["schemas"]["Standing"];
            after: components["schemas"]["Standing"];
            outlook: components["schemas"]["Outlook"];
            labs: components["schemas"]["LabChange"][];
        };
        /**
         * When
         * @description When a comment must be written. It may be written always, except where ``never``.
         * @enum {unknown}
         */
        When: "always" | "below_best" | "never";
        /**
         * Word
         * @description A person's judgement of a hand-in.
         * @enum {unknown}
         */
        Word: "fail" | "pass" | "resubmit";
        /**
         * Problem
         * @description What went wrong: a stable ``code`` for programs, a sentence for people, facts.
         */
        "jupyterlab_dlcourse.api.schemas.Problem": {
            code: string;
            message: string;
            details: Record<string, never>;
        };
        /**
         * Problem
         * @description A problem of one line; 0 is the file itself.
         *
         *     ``stops`` tells whether the line (or the file) cannot be taken; else it is taken as ``text``
         *     says.
         */
        "jupyterlab_dlcourse.course.class_list.problem.Problem": {
            line: number;
            text: string;
            stops: boolean;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    getCourse: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The plan, worked out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Course"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getMe: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who I am, where I stand, what is to do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Me"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listLabs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All labs as I have them. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabSummary"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getLab: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One lab with my attempts. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LabDetail"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    fetchHandout: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The newest hand-out with its files; that it was fetched is remembered. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HandoutFiles"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    checkForLab: {
        parameters: {
            query: {
                /** @description the file's name, without folders */
                name: string;
            };
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What a hand-in of this file for this lab would meet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Precheck"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    check: {
        parameters: {
            query: {
                /** @description the file's name, without folders */
                name: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What a hand-in of this file would meet, the lab told by content. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Precheck"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    handIn: {
        parameters: {
            query: {
                /** @description the file's name, without folders */
                name: string;
                /** @description run one's own notebook unconfined where there is no sandbox */
                trusted?: "true" | "false";
            };
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Hand in; the answer is the receipt. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getAttempt: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description An attempt and its job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttemptReport"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getNotebook: {
        parameters: {
            query?: {
                /** @description the bytes as received, or with the run's outputs */
                which?: "received" | "executed";
            };
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The notebook's bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ipynb+json": string;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    watchJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The job, live: `event: job` carries a JobStatus, `event: progress` an Event. Last-Event-ID resumes; ends after done, failed or cancelled. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    gradeAgain: {
        parameters: {
            query?: {
                /** @description run one's own notebook unconfined where there is no sandbox */
                trusted?: "true" | "false";
            };
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Grade again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    cancelJob: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Cancel the job. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Attempt"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                check: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A check's help page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CheckHelp"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    previewCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What my reviewers would see of this file; nothing is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Preview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getFeedback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Reviews of my report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    withdraw: {
        parameters: {
            query?: {
                /** @description whose report, for staff */
                person?: string;
            };
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a report, mine unless a person is named, out of the lab's reviews. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listReviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My reviews, to do and done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTask"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Task, rubric, draft, evidence. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Desk"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    saveReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Save a draft. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Saved"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    handInReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Draft"];
            };
        };
        responses: {
            /** @description Hand the review in; the answer is the receipt. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTask"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getReviewNotebook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The anonymous copy's bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ipynb+json": string;
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    flagReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Flag"];
            };
        };
        responses: {
            /** @description Say why a report cannot be reviewed; another one comes in its place. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewTask"][];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    reactToReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reaction"];
            };
        };
        responses: {
            /** @description Say of a review of my report whether it helped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Feedback"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getHiddenWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Words hidden from my reviewers. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenWords"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    keepHiddenWords: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HiddenWords"];
            };
        };
        responses: {
            /** @description Keep these words and no others. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HiddenWords"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listHeldCopies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Copies that wait. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldCopy"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getHeldCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A copy, for the TA who decides about it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ipynb+json": string;
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    hideInCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HiddenWords"];
            };
        };
        responses: {
            /** @description Hide words in a held copy and let it go. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldCopy"][];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    approveCopy: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Let a held copy go out as it is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HeldCopy"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getRound: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All of a lab's reviews, to TAs. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOverview"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listReviewers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A lab's reviewers, most in need of a look first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reviewers"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    decideFlagged: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenDecision"];
            };
        };
        responses: {
            /** @description What becomes of a report that reviewers could not review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RoundOverview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    lookAtReview: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One review with the others of its report. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLook"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    spotCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenCheck"];
            };
        };
        responses: {
            /** @description What a TA found when looking at a review. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLook"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    forgetSpotCheck: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A spot check taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLook"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    answerUnfair: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenRuling"];
            };
        };
        responses: {
            /** @description The answer to an author who calls a review unfair. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLook"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    giveReviewBack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                review: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenBack"];
            };
        };
        responses: {
            /** @description A review back to its reviewer, to be written anew. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReviewLook"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listRubrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All rubrics, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RubricList"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getRubric: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A lab's rubric with the form to change it in, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RubricPage"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    saveRubric: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RubricDraft"];
            };
        };
        responses: {
            /** @description Write a changed rubric into the course's folder. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RubricPage"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    dropRubric: {
        parameters: {
            query: {
                /** @description that of what is taken away */
                version: string;
            };
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take a lab's own rubric away: the packaged or the general one holds again. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RubricPage"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    checkRubric: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RubricDraft"];
            };
        };
        responses: {
            /** @description What a changed rubric lacks; nothing is kept. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RubricCheck"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A lab's example with the form of its reference review, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamplePage"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    saveExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExampleDraft"];
            };
        };
        responses: {
            /** @description Keep the reference review, and whether practice is required. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamplePage"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    takeExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExampleChoice"];
            };
        };
        responses: {
            /** @description Make the anonymous copy of a hand-in the example. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamplePage"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    dropExample: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take it away. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamplePage"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getExampleNotebook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The example's bytes, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ipynb+json": string;
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    uploadExample: {
        parameters: {
            query: {
                /** @description the file's name, without folders */
                name: string;
                /** @description a name or word of the author's to take out; may be repeated */
                hide?: string;
            };
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Make a notebook the example; what tells who wrote it is taken out first. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExamplePage"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            422: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
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
            /** @description All project groups, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Groups"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    keepGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupText"];
            };
        };
        responses: {
            /** @description Take a list in place of all groups there were. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Groups"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    checkGroups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GroupText"];
            };
        };
        responses: {
            /** @description What taking a list would do; nothing is changed. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroupPreview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getVolunteer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whether I am ready to review more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volunteer"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    keepVolunteer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Volunteer"];
            };
        };
        responses: {
            /** @description Say that I am ready to review more, or that I am not. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Volunteer"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listPublications: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A lab's published reports, and how far mine is. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publications"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    publish: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publish"];
            };
        };
        responses: {
            /** @description The author's yes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publications"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    withdrawPublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The author's yes taken back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publications"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    approvePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A TA's yes; before the author's it proposes the report to her. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publications"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    declinePublication: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A TA's no. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Publications"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getPublishedNotebook: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The anonymous copy's bytes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ipynb+json": string;
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listDecisions: {
        parameters: {
            query?: {
                /** @description whose things were decided about */
                person?: string;
                /** @description who decided */
                by?: string;
                /** @description the lab's number */
                lab?: string;
                /** @description what was done, as the answer's actions name it */
                action?: string;
                /** @description from this time on, with its zone */
                since?: string;
                /** @description before the decision with this id: the answer's next */
                below?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The log of decisions, newest first, to staff; 100 a page. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DecisionPage"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listExtensions: {
        parameters: {
            query?: {
                /** @description only this student's */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All extensions, newest first, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    giveExtension: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExtension"];
            };
        };
        responses: {
            /** @description Grant the rows that the preview shows without a fault. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"][];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    previewExtension: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExtension"];
            };
        };
        responses: {
            /** @description What an extension would change, row by row; nothing is granted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionPreview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    takeBackExtension: {
        parameters: {
            query?: {
                /** @description the reason, for the log */
                why?: string;
            };
            header?: never;
            path: {
                extension: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an unused extension back. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Extension"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listOutages: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Outages, and downtimes found. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outages"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    recordOutage: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutage"];
            };
        };
        responses: {
            /** @description Put an outage on record; deadlines move by the plan's rule. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outages"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    previewOutage: {
        parameters: {
            query?: {
                /** @description the one on record that it corrects */
                outage?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutage"];
            };
        };
        responses: {
            /** @description Which deadlines an outage would move; nothing is recorded. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OutagePreview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    correctOutage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                outage: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOutage"];
            };
        };
        responses: {
            /** @description Correct an outage on record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outages"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    dropOutage: {
        parameters: {
            query?: {
                /** @description the reason, for the log */
                why?: string;
            };
            header?: never;
            path: {
                outage: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take an outage off the record. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outages"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    dismissDowntime: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                downtime: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that a downtime found moves nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Outages"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getGradebook: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Class by labs, counted. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Gradebook"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getGradebookFile: {
        parameters: {
            query?: {
                /** @description table: all there is; else what an LMS imports */
                shape?: "table" | "brightspace";
                /** @description comma unless told */
                separator?: "comma" | "semicolon" | "tab";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The gradebook as a spreadsheet or an LMS reads it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getPlots: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the plots of the class draw. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassPlots"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getGrader: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What the grader does, waits for, did and could not do. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GraderState"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getPage: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description One student's page, hers to herself, everyone's to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/html": string;
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listRequests: {
        parameters: {
            query?: {
                /** @description only this student's, for staff */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description My requests and what I may ask; to staff everyone's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    makeRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRequest"];
            };
        };
        responses: {
            /** @description Ask once for another look at a judgement, or report a problem with a hand-in. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    answerRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                request: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAnswer"];
            };
        };
        responses: {
            /** @description Answer a request; accepted, the lab is to be judged anew. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Requests"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I was told and still holds. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    takeNotices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description What I have not been told yet: given once, to one browser. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notice"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    keepQuiet: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Quiet"];
            };
        };
        responses: {
            /** @description Keep these kinds quiet and no others. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    suppose: {
        parameters: {
            query?: {
                /** @description whose standing, for staff */
                person?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Suppose"];
            };
        };
        responses: {
            /** @description Where I would stand if this happened, and what would be possible; changes nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIf"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The address of my calendar. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLink"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    renewCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A new address; the old one leads nowhere any more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarLink"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    readCalendar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                secret: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The calendar behind a secret address, without logging in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/calendar": string;
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getQueue: {
        parameters: {
            query?: {
                /** @description who handed in, or also who did not */
                who?: "handed_in" | "everyone";
                /** @description the version known: only what changed since is given */
                since?: string;
            };
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A lab's hand-ins by need, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Queue"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    watchQueue: {
        parameters: {
            query?: {
                /** @description who handed in, or also who did not */
                who?: "handed_in" | "everyone";
                /** @description the version known: only what changed since is given */
                since?: string;
            };
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The queue, live: `event: queue` carries what changed, as a Queue that is not whole (or whole, where the version is not known any more). Last-Event-ID resumes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/event-stream": string;
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getJudgingDesk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description All that is needed to judge one hand-in. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JudgingDesk"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    claimHandIn: {
        parameters: {
            query?: {
                /** @description take it over from a colleague */
                over?: "true" | "false";
            };
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that I am at it, or still am: it holds for two minutes. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    releaseHandIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Say that I am done with it; the answer is the lab's claims that hold. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Claim"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    judge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewJudgement"];
            };
        };
        responses: {
            /** @description Judge; the answer is the student's row now. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueRow"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    undoJudgement: {
        parameters: {
            query: {
                /** @description the id of the last word, as it is known */
                judgement: string;
            };
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Take the last word back: one's own, a teacher anybody's. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueRow"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    saveJudgementDraft: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JudgementDraft"];
            };
        };
        responses: {
            /** @description Keep what I have written and not given yet. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSaved"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    previewAgreement: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Selection"];
            };
        };
        responses: {
            /** @description What agreeing with the suggestion would say to each; nothing is done. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementPreview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    agree: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Agreed"];
            };
        };
        responses: {
            /** @description Agree with the suggestion for many; what changed since the preview is left out. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    undoJudgements: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Undone"];
            };
        };
        responses: {
            /** @description Take judgements back together; what was overruled meanwhile is left out. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Batch"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    gradeManyAgain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobSelection"];
            };
        };
        responses: {
            /** @description Grade the hand-ins of some, or of all, once more. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsTold"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    cancelManyJobs: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["JobSelection"];
            };
        };
        responses: {
            /** @description Cancel the jobs of some, or of all. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["JobsTold"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listRemarks: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The bank of comments for a lab, and what might become one. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkBank"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    addRemark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkText"];
            };
        };
        responses: {
            /** @description Put a comment into the bank. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkBank"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    changeRemark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                remark: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RemarkText"];
            };
        };
        responses: {
            /** @description Change a comment of the bank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkBank"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    dropRemark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lab: number;
                remark: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Drop a comment of the bank. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RemarkBank"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getChanges: {
        parameters: {
            query?: {
                /** @description what to compare with */
                against?: "handout" | "previous";
            };
            header?: never;
            path: {
                attempt: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description A notebook against its hand-out or the attempt before, in nbdime's form. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NotebookChanges"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listPeople: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everyone in the course, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    addPerson: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPerson"];
            };
        };
        responses: {
            /** @description Put somebody into the course. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getStudent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Everything about a student, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StudentRecord"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    changePerson: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                person: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedPerson"];
            };
        };
        responses: {
            /** @description Change a person's name or role. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    previewClassList: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description What importing this file would do, each problem with its line. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClassListPreview"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    importClassList: {
        parameters: {
            query: {
                /** @description the preview's */
                hash: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/octet-stream": string;
            };
        };
        responses: {
            /** @description Import the file that was looked at, all of it or nothing. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Imported"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            413: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listDoubles: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Who is in the course more than once. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Double"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    mergeAccounts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoAccounts"];
            };
        };
        responses: {
            /** @description Make two accounts one, in one step. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    previewMerge: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TwoAccounts"];
            };
        };
        responses: {
            /** @description What making two accounts one would move; nothing is moved. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MergePreview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    getRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The rules in force, to staff. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesInForce"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    useRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description Work by a new plan from now on; the former file is kept beside it. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesInForce"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            409: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            503: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    previewRules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesCopy"];
            };
        };
        responses: {
            /** @description What is wrong with a changed copy, or whom it would affect and how. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesPreview"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    listIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Whose seat one may take. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"][];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
    takeSeat: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeatChoice"];
            };
        };
        responses: {
            /** @description Take another person's seat. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Identity"];
                };
            };
            /** @description Error */
            400: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            404: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
            /** @description Error */
            500: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Failed"];
                };
            };
        };
    };
}
