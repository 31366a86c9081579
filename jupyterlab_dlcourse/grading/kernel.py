"""A kernel in a sandbox, behind the interface by which jupyter_client knows kernels."""

from __future__ import annotations

import asyncio
import contextlib
import os
import select
import shutil
import signal
import socket
import subprocess
import threading
import time
import uuid
from pathlib import Path
from typing import Any, Final, cast

import msgspec
import zmq
import zmq.asyncio
from jupyter_client.connect import KernelConnectionInfo
from jupyter_client.kernelspec import KernelSpec
from jupyter_client.manager import AsyncKernelManager
from jupyter_client.provisioning.provisioner_base import KernelProvisionerBase

from jupyterlab_dlcourse.checks.outcome import Json
from jupyterlab_dlcourse.errors import Unavailable
from jupyterlab_dlcourse.grading.memory import descendants
from jupyterlab_dlcourse.grading.messages import CarefulSession
from jupyterlab_dlcourse.grading.meter import cell_output_mb
from jupyterlab_dlcourse.grading.sandbox.base import Launch, Sandbox, Spec

LARGEST_MESSAGE: Final = 64 << 20
"""Bytes of one message from a kernel; whoever sends a larger one is cut off."""

_QUEUED_MESSAGES: Final = 64
_START_SECONDS: Final = 20.0
_END_SECONDS: Final = 10.0
_TAIL: Final = 16_384
_PORTS: Final = ("shell_port", "iopub_port", "stdin_port", "hb_port", "control_port")
# allocations of the libraries' own (thread stacks, arenas) that never become resident
_ADDRESS_MARGIN_MB: Final = 4096


class SandboxedKernel(KernelProvisionerBase):
    """Starts and ends one kernel process in a sandbox."""

    sandbox: Sandbox
    spec: Spec

    def __init__(self, sandbox: Sandbox, spec: Spec, manager: AsyncKernelManager) -> None:
        name = KernelSpec(
            argv=["python"], language="python", display_name="Python 3", interrupt_mode="message"
        )
        super().__init__(kernel_id=str(uuid.uuid4()), kernel_spec=name, parent=manager)
        self.sandbox = sandbox
        self.spec = spec
        self.process: subprocess.Popen[bytes] | None = None
        self.launched: Launch | None = None
        self.inside = 0
        # Questions go this way; the kernel's end is handed on when it is started.
        self.line, self._far_end = socket.socketpair()
        self.line.setblocking(False)  # noqa: FBT003 - it takes no names
        self.last_words = bytearray()

    @property
    def has_process(self) -> bool:
        """Say whether there is a process, running or not yet collected."""
        return self.process is not None

    @property
    def pid(self) -> int:
        """Give the process id of the sandbox (of the kernel where there is none), 0 before."""
        return self.process.pid if self.process else 0

    async def poll(self) -> int | None:
        """Give the exit status, None while it runs."""
        return self.process.poll() if self.process else 0

    async def wait(self) -> int | None:
        """Wait for the end and give the exit status."""
        if self.process is None:
            return None
        code = await asyncio.to_thread(self.process.wait)
        await asyncio.to_thread(self._inside_gone)
        self.process = None
        return code

    def _inside_gone(self) -> None:
        """Wait until the sandbox's first process is gone: it goes last, after all in there."""
        until = time.monotonic() + _END_SECONDS
        while self.inside and time.monotonic() < until:
            try:
                # ours since its own parent is dead, see `linux.inherit_orphans`
                if os.waitpid(self.inside, os.WNOHANG)[0] == self.inside:
                    return
            except ChildProcessError:
                if not Path(f"/proc/{self.inside}").exists():
                    return
            time.sleep(0.01)

    async def send_signal(self, signum: int) -> None:
        """Send a signal to the process."""
        if self.process is not None and self.process.poll() is None:
            self.process.send_signal(signum)

    async def kill(self, restart: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - jupyter_client's signature
        """End it and everything it started."""
        if self.process is None:
            return
        left = [] if self.sandbox.confines else descendants(self.process.pid)
        self.process.kill()
        for pid in left:
            _kill(pid)

    async def terminate(self, restart: bool = False) -> None:  # noqa: FBT001, FBT002 - jupyter_client's signature
        """End it: there is nothing in it worth a farewell."""
        await self.kill(restart=restart)

    async def pre_launch(self, **kwargs: Any) -> dict[str, Any]:  # noqa: ANN401 - jupyter_client's signature
        """Leave the command to `launch_kernel`."""
        return {**kwargs, "cmd": []}

    async def launch_kernel(self, cmd: list[str], **kwargs: Any) -> KernelConnectionInfo:  # noqa: ANN401, ARG002 - jupyter_client's signature
        """Start it and give how it is reached."""
        key = uuid.uuid4().hex
        connection: dict[str, Json] = {port: n for n, port in enumerate(_PORTS, 1)}
        connection |= {"transport": "ipc", "key": key, "signature_scheme": "hmac-sha256"}
        spec = _with_limits(self.sandbox, self.spec, self._far_end.fileno())
        self.launched = self.sandbox.launch(spec, connection)
        self._start(self.launched)
        inside = self.inside or self.pid
        outside = self.sandbox.outside(self.launched, inside)
        told: Any = {**connection, "ip": outside, "key": key.encode()}
        return cast("KernelConnectionInfo", told)

    def _start(self, launch: Launch) -> None:
        try:
            # in the main thread: the sandbox dies with the thread that started it
            self.process = subprocess.Popen(  # noqa: S603 - our own command
                launch.argv,
                env=dict(launch.environment),
                pass_fds=(*launch.descriptors, self._far_end.fileno()),
                stdin=subprocess.DEVNULL,
                stdout=subprocess.DEVNULL,
                stderr=subprocess.PIPE,
                cwd="/",
                start_new_session=True,
            )
        finally:
            self._far_end.close()
            for descriptor in launch.descriptors:
                os.close(descriptor)
        threading.Thread(target=self._listen, args=(self.process,), daemon=True).start()
        if launch.info >= 0:
            self.inside = self._process_inside(launch)

    def _process_inside(self, launch: Launch) -> int:
        told = b""
        until = time.monotonic() + _START_SECONDS
        try:
            while not told.endswith(b"}\n"):
                ready, _, _ = select.select([launch.info], [], [], until - time.monotonic())
                piece = os.read(launch.info, 4096) if ready else b""
                if not piece:
                    raise Unavailable(f"The sandbox did not start: {self.complaint()}")
                told += piece
        finally:
            os.close(launch.info)
        return int(msgspec.json.decode(told)["child-pid"])

    def complaint(self) -> str:
        """Give the last of what the process said on standard error."""
        time.sleep(0.05)  # the listening thread may be a moment behind
        return self.last_words.decode(errors="replace").strip() or "it gave no reason"

    def _listen(self, process: subprocess.Popen[bytes]) -> None:
        """Drain standard error, or a chatty kernel would block; keep the end of it."""
        if process.stderr is None:
            return
        with process.stderr as stream:
            while piece := os.read(stream.fileno(), 65_536):
                self.last_words += piece
                del self.last_words[:-_TAIL]

    async def cleanup(self, restart: bool = False) -> None:  # noqa: ARG002, FBT001, FBT002 - jupyter_client's signature
        """Remove what an unconfined kernel left behind."""
        self.line.close()
        self._far_end.close()
        if self.launched is not None and self.launched.folder:
            shutil.rmtree(self.launched.folder, ignore_errors=True)


class SandboxedManager(AsyncKernelManager):
    """Jupyter's kernel manager with its kernel in a sandbox and its messages limited."""

    def __init__(self, sandbox: Sandbox, spec: Spec) -> None:
        context: zmq.asyncio.Context = zmq.asyncio.Context()
        # sockets made later inherit these: a kernel can neither flood nor burst the runner
        context.setsockopt(zmq.MAXMSGSIZE, LARGEST_MESSAGE)
        context.setsockopt(zmq.RCVHWM, _QUEUED_MESSAGES)
        context.setsockopt(zmq.LINGER, 0)
        super().__init__(transport="ipc", context=context, session=CarefulSession())
        self.kernel = SandboxedKernel(sandbox, spec, self)
        self.provisioner = self.kernel
        self._kernel_spec = self.kernel.kernel_spec

    def write_connection_file(self, **kwargs: Any) -> None:  # noqa: ANN401 - jupyter_client's signature
        """Write none: the kernel is told by the sandbox, and a killed runner would leave it."""

    async def end(self) -> None:
        """End the kernel and free everything that belonged to it."""
        try:
            if self.has_kernel:
                await self.shutdown_kernel(now=True)
        finally:
            await self.kernel.kill()
            await self.kernel.wait()
            await self.kernel.cleanup()
            self.context.destroy(linger=0)


def _with_limits(sandbox: Sandbox, spec: Spec, line: int) -> Spec:
    """Add the limits that ``kernel/start.py`` sets, and the descriptor of the kernel's line.

    CUDA reserves address space by the hundred gigabytes, so none is set on a GPU slot.
    """
    limits = spec.limits
    address = 0 if spec.slot.gpu else limits.memory_mb + _ADDRESS_MARGIN_MB
    told: dict[str, Json] = {
        "address_mb": address,
        "output_characters": cell_output_mb(limits.output_mb) * 1_000_000,
        "file_mb": limits.disk_mb,
        "processes": limits.processes,
    }
    setup = {**spec.setup, "limits": told, "confined": sandbox.confines, "line": line}
    return msgspec.structs.replace(spec, setup=setup)


def _kill(pid: int) -> None:
    with contextlib.suppress(OSError):
        os.kill(pid, signal.SIGKILL)
