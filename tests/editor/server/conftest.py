"""A workspace with the published plans, and a server for the tests of a file."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from tests.check.cases import HERE as CHECKS
from tests.conftest import PLANS, ROOT
from tests.editor.server.client import Client


def make_workspace(folder: Path) -> Path:
    (folder / "plans").mkdir(parents=True)
    for name in PLANS:
        shutil.copy(ROOT / "plans" / f"{name}.yaml", folder / "plans")
    shutil.copy(CHECKS / "base.yaml", folder / "plans" / "thu.yaml")
    return folder


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    """A folder with a plan without findings, and the published ones."""
    return make_workspace(tmp_path / "làm việc")


@pytest.fixture(scope="module")
def client(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Client]:
    """An editor in which a workspace is open; the tests of a file share it."""
    with Client(make_workspace(tmp_path_factory.mktemp("workspace"))) as client:
        client.begin()
        yield client
