"""Runs a notebook's code cells, one after the other, on a real kernel, and prints a line of JSON for each.

Usage: run_cells.py NOTEBOOK SECONDS_PER_CELL [OUTPUT]

A cell counts as run only if the kernel answered its request and went idle; a cell that failed ends the run. tslab tells a failure on
stderr only, so what a cell wrote there is told too. With OUTPUT the notebook is written there with what the cells displayed.
"""

import json
import os
import sys
import time

import nbformat
from jupyter_client.manager import KernelManager
from queue import Empty


def run_cell(client, source, seconds):
    """The kernel's answer to one cell: status, outputs as nbformat has them, what it wrote to stderr."""
    request = client.execute(source, store_history=True, allow_stdin=False)
    outputs, status, count, idle, replied = [], "no answer", None, False, False
    deadline = time.monotonic() + seconds
    while not (idle and replied):
        left = deadline - time.monotonic()
        if left <= 0:
            return {"status": f"timed out after {seconds} s", "outputs": outputs, "count": count}
        try:
            message = client.get_iopub_msg(timeout=min(left, 0.1))
            if message["parent_header"].get("msg_id") == request:
                kind, content = message["msg_type"], message["content"]
                if kind == "status":
                    idle = idle or content["execution_state"] == "idle"
                elif kind == "update_display_data":
                    update_display(outputs, content)
                elif kind in ("stream", "display_data", "execute_result", "error"):
                    outputs.append({"output_type": kind, **content})
        except Empty:
            if not client.parent.is_alive():
                return {"status": "the kernel died", "outputs": outputs, "count": count}
        try:
            reply = client.get_shell_msg(timeout=0.01)
            if reply["parent_header"].get("msg_id") == request:
                replied, status = True, reply["content"]["status"]
                count = reply["content"].get("execution_count", count)
        except Empty:
            pass
    return {"status": status, "outputs": outputs, "count": count}


def update_display(outputs, content):
    """A display that changes in place keeps the last of what it showed."""
    name = content.get("transient", {}).get("display_id")
    for output in outputs:
        if name and output.get("transient", {}).get("display_id") == name:
            output["data"], output["metadata"] = content["data"], content["metadata"]


def to_nbformat(outputs):
    nodes = []
    for output in outputs:
        output = {key: value for key, value in output.items() if key != "transient"}
        nodes.append(nbformat.from_dict(output))
    return nodes


def main():
    path, seconds = sys.argv[1], float(sys.argv[2])
    target = sys.argv[3] if len(sys.argv) > 3 else None
    notebook = nbformat.read(path, as_version=4)
    manager = KernelManager(kernel_name=notebook.metadata.get("kernelspec", {}).get("name", "tracelab"))
    manager.start_kernel(cwd=os.path.dirname(os.path.abspath(path)), stderr=2, stdout=2)
    client = manager.client()
    client.parent = manager
    client.start_channels()
    try:
        client.wait_for_ready(timeout=60)
        cells = [cell for cell in notebook.cells if cell.cell_type == "code" and cell.source.strip()]
        for number, cell in enumerate(cells, 1):
            started = time.monotonic()
            result = run_cell(client, cell.source, seconds)
            cell.outputs, cell.execution_count = to_nbformat(result["outputs"]), result["count"]
            stderr = "".join(o["text"] for o in result["outputs"] if o["output_type"] == "stream" and o["name"] == "stderr")
            errors = [f'{o["ename"]}: {o["evalue"]}' for o in result["outputs"] if o["output_type"] == "error"]
            line = {
                "cell": number,
                "cells": len(cells),
                "source": cell.source,
                "tags": cell.metadata.get("tags", []),
                "status": result["status"],
                "ran": result["count"] is not None,
                "stderr": stderr + "".join(errors),
                "stdout": "".join(o["text"] for o in result["outputs"] if o["output_type"] == "stream" and o["name"] == "stdout"),
                "displays": [sorted(o["data"]) for o in result["outputs"] if o["output_type"] == "display_data"],
                "seconds": time.monotonic() - started,
            }
            print(json.dumps(line), flush=True)
            if result["status"] != "ok" or stderr or errors:
                break
    finally:
        if target:
            nbformat.write(notebook, target)
        client.stop_channels()
        manager.shutdown_kernel(now=False)


main()
