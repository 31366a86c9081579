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
         * Course
         * @description The plan, worked out.
         *
         *         ``now`` is the server's clock, the one that counts. ``week`` is the term week of now, None
         *         outside the term. ``limit_bytes`` bounds one hand-in. ``remarks`` are what the plan settles
         *         where the course's page leaves it open.
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
         * Failed
         * @description The one shape of every error.
         */
        Failed: {
            error: components["schemas"]["Problem"];
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
         * NotebookFacts
         * @description The bytes as received.
         */
        NotebookFacts: {
            sha256: string;
            bytes: number;
        };
        /**
         * Outcome
         * @description ``fail`` is never said when the truth is "could not tell".
         * @enum {unknown}
         */
        Outcome: "fail" | "pass" | "unknown";
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
         * Problem
         * @description What went wrong: a stable ``code`` for programs, a sentence for people, facts.
         */
        Problem: {
            code: string;
            message: string;
            details: Record<string, never>;
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
         * SeatChoice
         * @description Whose seat to take in the demo.
         */
        SeatChoice: {
            id: string;
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
         * Todo
         * @description Something that concerns the person now. ``kind``: submit, resubmit, milestone.
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
