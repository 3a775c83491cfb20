"""Runs a notebook's code cells, one after the other, on a real kernel, and prints lines of JSON.

Usage: run_cells.py [--keep-going] NOTEBOOK SECONDS_PER_CELL [OUTPUT]

The first line tells how many cells there are, or why the file cannot be read; then comes a line for each cell. A cell counts as
run only if the kernel answered its request and went idle; a cell that failed ends the run, without --keep-going. tslab tells a failure on stderr only,
so what a cell wrote there is told too; words that come after the cell's end make its line come again. With OUTPUT the notebook is
written there with what the cells displayed.

The end of stdin ends the run, and the kernel with it: so nothing runs on when the caller is gone.
"""

import json
import os
import signal
import sys
import threading
import time
from queue import Empty

import nbformat
from jupyter_client.manager import KernelManager

# A promise that nobody waits for is told as rejected only after its cell has ended.
SETTLE_SECONDS = 0.05
LAST_SETTLE_SECONDS = 0.5
# For so long after a failure tslab refuses what is asked of it.
ABORT_SECONDS = 0.3


class Cell:
    """What has come of one cell."""

    def __init__(self, number, node):
        self.number, self.node = number, node
        self.started, self.seconds = time.monotonic(), 0.0
        self.outputs, self.status, self.count = [], "no answer", None
        self.idle = self.replied = False
        self.told = None

    def stream(self, name):
        return "".join(o["text"] for o in self.outputs if o["output_type"] == "stream" and o["name"] == name)

    def stderr(self):
        errors = [f'{o["ename"]}: {o["evalue"]}' for o in self.outputs if o["output_type"] == "error"]
        return self.stream("stderr") + "".join(errors)

    def failed(self):
        return self.status != "ok" or self.count is None or self.stderr() != ""

    def tell(self):
        """Prints the cell's line, unless it stands there already."""
        line = {
            "kind": "cell",
            "cell": self.number,
            "source": self.node.source,
            "tags": self.node.metadata.get("tags", []),
            "status": self.status,
            "ran": self.count is not None,
            "stderr": self.stderr(),
            "stdout": self.stream("stdout"),
            "displays": [sorted(o["data"]) for o in self.outputs if o["output_type"] == "display_data"],
            "seconds": self.seconds,
        }
        if line != self.told:
            tell(line)
            self.told = line

    def nbformat_outputs(self):
        nodes = []
        for output in self.outputs:
            before = nodes[-1] if nodes else None
            if before and output["output_type"] == before["output_type"] == "stream" and output["name"] == before["name"]:
                before["text"] += output["text"]
                continue
            nodes.append(nbformat.from_dict({key: value for key, value in output.items() if key != "transient"}))
        return nodes


class Run:
    """The cells of one notebook on one kernel. Each message goes to the cell whose request it answers."""

    def __init__(self, manager, client):
        self.manager, self.client = manager, client
        self.cells = {}

    def cell(self, number, node, seconds):
        cell = Cell(number, node)
        self.cells[self.client.execute(node.source, store_history=True, allow_stdin=False)] = cell
        deadline = cell.started + seconds
        while not (cell.idle and cell.replied):
            left = deadline - time.monotonic()
            if left <= 0:
                cell.status = f"timed out after {seconds:g} s"
                break
            if not self.take_output(min(left, 0.1)) and not self.manager.is_alive():
                cell.status = "the kernel died"
                break
            self.take_reply()
        cell.seconds = time.monotonic() - cell.started
        return cell

    def take_output(self, seconds):
        """Waits for one message; says whether one came."""
        try:
            message = self.client.get_iopub_msg(timeout=seconds)
        except Empty:
            return False
        cell = self.cells.get(message["parent_header"].get("msg_id"))
        kind, content = message["msg_type"], message["content"]
        if cell and kind == "status":
            cell.idle = cell.idle or content["execution_state"] == "idle"
        elif kind == "update_display_data":
            self.update_display(content)
        elif cell and kind in ("stream", "display_data", "execute_result", "error"):
            cell.outputs.append({"output_type": kind, **content})
        return True

    def take_reply(self):
        try:
            reply = self.client.get_shell_msg(timeout=0.01)
        except Empty:
            return
        cell = self.cells.get(reply["parent_header"].get("msg_id"))
        if cell:
            cell.replied, cell.status = True, reply["content"]["status"]
            cell.count = reply["content"].get("execution_count")

    def update_display(self, content):
        """A display that changes in place keeps the last of what it showed, whichever cell showed it."""
        name = content.get("transient", {}).get("display_id")
        for output in (output for cell in self.cells.values() for output in cell.outputs):
            if name and output.get("transient", {}).get("display_id") == name:
                output["data"], output["metadata"] = content["data"], content["metadata"]

    def settle(self, quiet):
        """Takes what still comes, until nothing has come for a while."""
        deadline = time.monotonic() + 1
        while self.take_output(quiet) and time.monotonic() < deadline:
            pass
        for cell in self.cells.values():
            cell.tell()

    def any_failed(self):
        return any(cell.failed() for cell in self.cells.values())


def tell(line):
    print(json.dumps(line), flush=True)


def end_with_caller():
    """Ends this program as a signal does when stdin ends; the first signal counts, the others would disturb the tidying up."""

    def end(number, frame):
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, signal.SIG_IGN)
        sys.exit(128 + number)

    def watch():
        while os.read(0, 4096):
            pass
        os.kill(os.getpid(), signal.SIGTERM)

    for name in (signal.SIGINT, signal.SIGTERM):
        signal.signal(name, end)
    threading.Thread(target=watch, daemon=True).start()


def read_notebook(path):
    """The notebook, or None after telling why it cannot be read."""
    try:
        return nbformat.read(path, as_version=4)
    except OSError as error:
        tell({"kind": "unreadable", "why": error.strerror})
    except (ValueError, AttributeError, KeyError, nbformat.ValidationError) as error:
        tell({"kind": "unreadable", "why": f"it is no notebook ({error})"})
    return None


def main():
    keep_going = "--keep-going" in sys.argv
    path, seconds, *rest = [word for word in sys.argv[1:] if word != "--keep-going"]
    seconds, target = float(seconds), rest[0] if rest else None
    notebook = read_notebook(path)
    if notebook is None:
        return
    nodes = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
    tell({"kind": "notebook", "cells": len(nodes)})
    manager = KernelManager(kernel_name="tracelab")
    end_with_caller()
    finished = False
    try:
        manager.start_kernel(cwd=os.path.dirname(os.path.abspath(path)), stderr=2, stdout=2)
        client = manager.client()
        client.start_channels()
        client.wait_for_ready(timeout=60)
        run = Run(manager, client)
        for number, node in enumerate(nodes, 1):
            cell = run.cell(number, node, seconds)
            run.settle(LAST_SETTLE_SECONDS if number == len(nodes) else SETTLE_SECONDS)
            if run.any_failed() and not keep_going:
                break
            if cell.failed():
                time.sleep(ABORT_SECONDS)
        for cell in run.cells.values():
            cell.node.outputs, cell.node.execution_count = cell.nbformat_outputs(), cell.count
        finished = not run.any_failed()
        client.stop_channels()
    finally:
        if manager.has_kernel:
            manager.shutdown_kernel(now=not finished)
    if target:
        nbformat.write(notebook, target)


main()
