"""Who opens a connection and says nothing, or a letter at a time, is not waited for."""

import asyncio
import time
from concurrent.futures import ThreadPoolExecutor

import pytest
import uvicorn

from woo_redact.web import patience

HELLO = b"GET / HTTP/1.1\r\nHost: x\r\n\r\n"


async def answer(scope: object, receive: object, send: object) -> None:
    message = {"type": "http.response.start", "status": 200, "headers": [(b"content-length", b"2")]}
    await receive()  # type: ignore[operator]
    await send(message)  # type: ignore[operator]
    await send({"type": "http.response.body", "body": b"ja"})  # type: ignore[operator]


async def talk(parts: list[bytes], pause: float) -> tuple[bytes, float]:
    """Say parts with a pause between; return what came back, and after how long it was over."""
    config = uvicorn.Config(
        answer,  # type: ignore[arg-type]
        host="127.0.0.1",
        port=0,
        http=patience.ImpatientProtocol,
        lifespan="off",
        log_config=None,
        timeout_keep_alive=1,
    )
    server = uvicorn.Server(config)
    running = asyncio.create_task(server.serve())
    while not server.started:
        await asyncio.sleep(0.01)
    port = server.servers[0].sockets[0].getsockname()[1]
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    began = time.monotonic()
    try:
        for part in parts:
            writer.write(part)
            await writer.drain()
            await asyncio.sleep(pause)
        told = await asyncio.wait_for(reader.read(), 20)
    except ConnectionError:
        told = b""
    took = time.monotonic() - began
    writer.close()
    server.should_exit = True
    await running
    return told, took


def conversation(parts: list[bytes], pause: float) -> tuple[bytes, float]:
    """Return what `talk` does, in a thread of its own: a browser test leaves a loop in this one."""
    with ThreadPoolExecutor(1) as pool:
        return pool.submit(asyncio.run, talk(parts, pause)).result()


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [HELLO[at : at + 1] for at in range(20)],
        [b"POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 90\r\n\r\n", *[b"x"] * 20],
    ],
    ids=["silent", "head", "body"],
)
def test_a_slow_request_is_ended(monkeypatch: pytest.MonkeyPatch, parts: list[bytes]) -> None:
    monkeypatch.setattr(patience, "SECONDS", 0.5)
    told, took = conversation(parts, 0.2)

    assert b"200" not in told and took < 15


def test_a_whole_request_is_answered_also_after_another(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(patience, "SECONDS", 0.8)
    told, _ = conversation([HELLO[:5], HELLO[5:], HELLO, HELLO], 0.4)

    assert told.count(b"200 OK") == 3
