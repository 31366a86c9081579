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
        put?: never;
        /** Let a held copy go out as it is. */
        post: operations["approveCopy"];
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
         *         ``number`` counts the person's attempts at the lab from 1. ``received`` is the server's clock
         *         at the last byte; ``sha256`` and ``bytes`` are of the bytes as received. ``counts``: this is
         *         the attempt that stands for the lab now; ``counts_text`` says so, or why not, in a sentence.
         *         ``suggestion`` is the report's, None without one.
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
        };
        /**
         * CalendarLink
         * @description Where a person's calendar is: ``path`` below the API's address.
         *
         *         Whoever has it reads her dates without logging in; renewing it shuts the old one.
         */
        CalendarLink: {
            path: string;
            since: string;
        };
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
         * ClassCounts
         * @description A class: its size, labs, and how many students have passed 0, 1, 2, … labs.
         *
         *         ``open`` counts those to whom the project is open, ``lost`` those who cannot reach it by
         *         passing all that is left to them.
         */
        ClassCounts: {
            students: number;
            labs: components["schemas"]["LabCounts"][];
            by_passed: number[];
            open: number;
            lost: number;
        };
        /**
         * CommentRule
         * @description What is asked of a comment.
         *
         *         ``words`` is how many different words of the reviewer's own it needs (see `substance`),
         *         ``advice`` whether a sentence of it must say what to do. ``hint`` stands in the empty field.
         */
        CommentRule: {
            when: components["schemas"]["When"];
            words: number;
            advice: boolean;
            hint: string;
        };
        /**
         * Course
         * @description The plan, worked out.
         *
         *         ``now`` is the server's clock, the one that counts. ``week`` is the term week of now, None
         *         outside the term. ``limit_bytes`` bounds one hand-in. ``remarks`` are what the plan settles
         *         where the course's page leaves it open; ``moved`` what moved everyone's deadlines, and why.
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
         *         ``look`` says what to look at. ``exercise`` is the id of the exercise whose cells a click
         *         leads to, ``""`` for the whole notebook. ``weight`` is relative to the other criteria's. One
         *         that is ``optional`` may be left out, and then does not count.
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
         *         ``by`` and ``person`` are accounts as they were then; ``by_name`` and ``person_name`` what
         *         they are called now, the account again where it is gone. ``person`` and ``lab`` are None where
         *         it concerns no one in particular.
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
         *         ``actions`` are all that the course's log knows, to choose from.
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
         *         ``form`` is the rubric as JupyterLab's form component takes it: ``schema`` and ``uiSchema``.
         *         ``version`` is to be sent back with the next draft. ``lacks`` is what keeps the review from
         *         being handed in; ``saved`` is when it changed last. ``exercises`` and ``checks`` are the
         *         grader's evidence without what tells the author, None without a report. ``changed`` are the
         *         cells of the copy that differ from the hand-out. Of a held copy none of these is told.
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
         * Event
         * @description One thing that happened. ``at`` is seconds since the try began.
         *
         *         ``cell`` of ``cells`` counts code cells from 1 (``kind`` cell: it begins now); ``index`` is
         *         that cell's place among all cells from 0. ``text`` is a piece of output or a sentence.
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
         * Execution
         * @description How the run went.
         *
         *         ``cells`` and ``executed`` count code cells; ``reason`` says in a sentence why a run was
         *         stopped or not made.
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
         *         ``cell`` is the index of the notebook's cell to look at, None if there is none.
         */
        ExerciseResult: {
            id: string;
            answered: boolean | null;
            required: boolean;
            title: string;
            cell: number | null;
        };
        /**
         * Extension
         * @description An extension that was given; ``person`` is null where it is everyone's.
         *
         *         ``held`` says why it can no longer be taken back, ``""`` where it can.
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
         *         ``possible``: it can be granted as it is, and then changes just the rows without a fault.
         *         ``counts`` is how many hand-ins that are late now would count.
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
            error: components["schemas"]["Problem"];
        };
        /**
         * Feedback
         * @description The reviews of one's report of a lab. ``sentence`` says why there are none, or so few.
         */
        Feedback: {
            lab: number;
            released: boolean;
            sentence: string;
            rubric: components["schemas"]["Rubric"];
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
         * Gate
         * @description Whether the project is open to the person, and why or what is missing.
         */
        Gate: {
            open: boolean;
            reason: string;
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
         *         ``path`` is relative to the notebook's folder, with forward slashes, and may begin with
         *         ``../``; ``content`` travels as base64.
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
         *         ``newer``: what she fetched is no longer the newest.
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
         * Identity
         * @description A person of the demo whose seat one may take.
         */
        Identity: {
            id: string;
            name: string;
            role: string;
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
         *         ``mode`` is that of the run it waits for, is in or has ended with: ``smoke`` first, then
         *         ``full`` where the smoke run got through and the lab has evidence that only it gives;
         *         ``static`` where nothing is run.
         *         ``position`` counts from 1 and is None unless queued. ``eta_seconds`` is an estimate to the
         *         report from past runs of the lab, None when there were none. ``cell`` of ``cells`` counts
         *         code cells from 1; 0 before the first. ``started`` is None until it runs.
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
         * @description The lab with all attempts of the person, newest first.
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
         *         ``submitted``: handed in, being graded. ``in_review``: waits for a judgement. ``resubmit``:
         *         judged so, and there is time. ``failed``: judged so, or that time has ended. ``missed``:
         *         nothing counted by the deadline. Only ``passed``, ``failed`` and ``missed`` are ends, and a
         *         grant can still undo ``missed``.
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
         *         ``role`` is student, ta or teacher. ``devices`` are the places where jobs run, in words.
         *         ``demo``: one may take another person's seat. ``standing`` is None for staff.
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
         * MyPublication
         * @description How far the publication of one's own report is.
         *
         *         ``may``: she can say yes now. ``author`` and ``staff`` say who has said yes; it is published
         *         when both have. ``sentence`` says where it stands and what there is to do.
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
         * NewOutage
         * @description A time in which ``what`` was down, in a word or two that a sentence can begin with.
         *
         *         ``found``: the downtime that the server proposed, by its id, which this settles.
         */
        NewOutage: {
            starts: string;
            ends: string;
            what: string;
            why: string;
            found: number | null;
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
         * @description What a notice is about; each kind can be kept quiet. The last three go to staff.
         * @enum {unknown}
         */
        NoticeKind: "answered" | "deadline" | "held" | "judged" | "moved" | "report" | "request" | "resubmit" | "reviews" | "to_review" | "upkeep";
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
         *         ``text`` is a sentence on the whole. ``people`` counts students with a deadline of their own
         *         (an extension, a resubmission) that would move.
         */
        OutagePreview: {
            moved: components["schemas"]["Moved"][];
            people: number;
            fault: string;
            text: string;
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
         *         ``can_pass`` and ``can_review`` are the labs that are not passed (reviewed) and still may be;
         *         read *together*, ``can_pass`` are those that may yet be both. ``fewest_labs`` is the smallest
         *         number of labs in which something must still go right, None when the gate cannot be reached.
         *         ``fewest_hand_ins`` is how many of them are not even handed in, if everything that waits for a
         *         judgement passes. ``spare`` is how many more labs can be lost and the gate still be reached;
         *         below 0 it cannot.
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
         * Precheck
         * @description What a hand-in of this file would meet; nothing is kept.
         *
         *         ``handout`` is the version the notebook grew from; ``newer_handout``: there is a newer one.
         *         ``counts`` says in a sentence what counts now and what would.
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
         * Problem
         * @description What went wrong: a stable ``code`` for programs, a sentence for people, facts.
         */
        Problem: {
            code: string;
            message: string;
            details: Record<string, never>;
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
         *         ``unfair`` is ``""`` where the review is not flagged. Both texts stay text, never markup.
         */
        Reaction: {
            helpful: boolean | null;
            word: string;
            unfair: string;
        };
        /**
         * ReceivedReview
         * @description A review as its author's report got it, from "Reviewer ``number``".
         */
        ReceivedReview: {
            id: string;
            number: number;
            answers: components["schemas"]["Answers"];
            score: number | null;
            done: string;
            reaction: components["schemas"]["Reaction"] | null;
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
         * Request
         * @description A request with its answer.
         *
         *         ``verdict`` and ``judged`` are of the judgement a regrade asks about, null for a problem.
         *         ``accepted`` is null until it is answered; ``by_name`` who answered, ``""`` until then.
         *         ``waits``: it was granted, and the judgement has not been given anew yet. ``sentence`` says
         *         where it stands.
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
         * ReviewTask
         * @description A review to do or done, as its reviewer sees it in her list; done, it is the receipt.
         *
         *         ``number`` counts her reviews of the lab from 1, ``of`` is how many there are. ``kind``: peer,
         *         spare (in place of somebody who has not begun), ta. ``state``: allocated, started, done,
         *         flagged, dropped. ``open``: it can be written until ``due`` has passed. ``held``: its copy waits
         *         for a TA, and so it is not asked of her. ``sentence`` says what there is to do or became of it.
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
        };
        /**
         * RoundOverview
         * @description A lab's reviews as TAs see them; ``few`` before the end by allocation, then by what is done.
         *
         *         ``unreviewable`` are authors whose report was flagged so often that a TA must look.
         */
        RoundOverview: {
            lab: number;
            opens: string;
            due: string;
            allocated: string | null;
            closed: string | null;
            reviews: components["schemas"]["StaffReview"][];
            few: components["schemas"]["Shortfall"][];
            unreviewable: string[];
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
         *         For ``overall`` a ``when`` of ``below_best`` means: when any level chosen is below the best.
         */
        Rubric: {
            title: string;
            criteria: components["schemas"]["Criterion"][];
            intro: string;
            overall: components["schemas"]["CommentRule"];
        };
        /**
         * SandboxStatus
         * @description Whether notebooks can be run safely here; ``reason`` says what is missing and what to do.
         *
         *         ``confirm``: there is no sandbox, and the person may run her own notebook unconfined after
         *         saying so (``trusted=true`` on the hand-in).
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
         * Shortfall
         * @description A report with fewer reviews than the plan asks for: how many, and why, as a sentence.
         */
        Shortfall: {
            author: string;
            number: number;
            reason: string;
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
         * @description A review as TAs see it: both names, and all that is known of it.
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
        };
        /**
         * Standing
         * @description A person's standing. All numbers count labs.
         *
         *         ``needed`` and ``reviews_needed`` are the gate's. ``missing`` and ``reviews_missing`` are what
         *         is left of them. ``in_review`` counts what is handed in and waits for a judgement, being
         *         graded or not. ``chances_left``: neither passed nor finally lost.
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
         *         ``kind``: watch, read, install, carry_out, hand_in, review, project. ``items`` are titles
         *         (videos, chapters).
         */
        Step: {
            text: string;
            kind: string;
            url: string | null;
            items: string[];
            optional: boolean;
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
         *         ``kind``: submit, resubmit, review, spare (a review in place of somebody else), milestone.
         */
        Todo: {
            kind: string;
            title: string;
            text: string;
            lab: number | null;
            due: string | null;
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
