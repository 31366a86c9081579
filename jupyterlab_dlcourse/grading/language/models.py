"""Tiny language models with random weights, their tokenizers trained on made-up sentences."""

from __future__ import annotations

import importlib
import json
from collections.abc import Iterator
from pathlib import Path
from random import Random
from typing import Any, Final

from jupyterlab_dlcourse.grading.language.hub import new_snapshot
from jupyterlab_dlcourse.grading.language.words import french, sentences

_SENTENCES: Final = 800
_WIDTH: Final = 32
_HEADS: Final = 2
_LAYERS: Final = 2
_PIECES: Final = 300
_SUBWORDS: Final = 600

GPT: Final = ("gpt2", "distilgpt2", "gpt2-medium", "gpt2-large", "gpt2-xl")
BERT: Final = ("bert-base-cased", "bert-base-uncased", "distilbert-base-uncased")
DPR: Final = (
    "facebook/dpr-ctx_encoder-single-nq-base",
    "facebook/dpr-question_encoder-single-nq-base",
)
MARIAN: Final = ("Helsinki-NLP/opus-mt-fr-en", "Helsinki-NLP/opus-mt-en-fr")
BYTES: Final = ("google/byt5-small",)


def make_models(hub: Path, random: Random) -> None:
    """Write every model that the hand-outs and most notebooks name into the folder ``hub``."""
    import torch

    logging = _transformers().utils.logging
    logging.set_verbosity_error()
    logging.disable_progress_bar()
    corpus = list(sentences(random, _SENTENCES))
    with torch.random.fork_rng(devices=[]):
        torch.manual_seed(random.getrandbits(32))
        for name in GPT:
            _gpt(new_snapshot(hub, name), corpus)
        for name in BERT:
            _bert(new_snapshot(hub, name), corpus, name)
        for name in DPR:
            _dpr(new_snapshot(hub, name), corpus, context="ctx" in name)
        for name in MARIAN:
            _marian(new_snapshot(hub, name), corpus, list(french(random, _SENTENCES)), name)
        for name in BYTES:
            _bytes(new_snapshot(hub, name))


def _gpt(place: Path, corpus: list[str]) -> None:
    from tokenizers import Tokenizer, decoders, models, pre_tokenizers, trainers

    library = _transformers()
    end = "<|endoftext|>"
    tokenizer = Tokenizer(models.BPE())
    tokenizer.pre_tokenizer = pre_tokenizers.ByteLevel(add_prefix_space=False)
    tokenizer.decoder = decoders.ByteLevel()
    trainer = trainers.BpeTrainer(
        vocab_size=_SUBWORDS,
        special_tokens=[end],
        initial_alphabet=pre_tokenizers.ByteLevel.alphabet(),
        show_progress=False,
    )
    tokenizer.train_from_iterator(corpus, trainer)
    library.PreTrainedTokenizerFast(
        tokenizer_object=tokenizer, bos_token=end, eos_token=end, unk_token=end
    ).save_pretrained(place)
    _names_tokenizer(place, "GPT2Tokenizer")
    _spelling(place)
    size = tokenizer.get_vocab_size()
    number = tokenizer.token_to_id(end)
    library.GPT2LMHeadModel(
        library.GPT2Config(
            vocab_size=size, n_embd=_WIDTH, n_layer=_LAYERS, n_head=_HEADS, n_positions=1024,
            bos_token_id=number, eos_token_id=number,
        )
    ).save_pretrained(place)  # fmt: skip


def _bert(place: Path, corpus: list[str], name: str) -> None:
    library = _transformers()
    size = _word_pieces(place, corpus, "BertTokenizer", lower="uncased" in name)
    if name.startswith("distil"):
        short = library.DistilBertConfig(
            vocab_size=size, dim=_WIDTH, hidden_dim=2 * _WIDTH, n_layers=_LAYERS, n_heads=_HEADS
        )
        library.DistilBertForMaskedLM(short).save_pretrained(place)
    else:
        library.BertForMaskedLM(library.BertConfig(**_bert_sizes(size))).save_pretrained(place)


def _dpr(place: Path, corpus: list[str], *, context: bool) -> None:
    library = _transformers()
    kind = "DPRContextEncoderTokenizer" if context else "DPRQuestionEncoderTokenizer"
    config = library.DPRConfig(**_bert_sizes(_word_pieces(place, corpus, kind, lower=True)))
    made = library.DPRContextEncoder if context else library.DPRQuestionEncoder
    made(config).save_pretrained(place)


def _bert_sizes(vocabulary: int) -> dict[str, int]:
    return {
        "vocab_size": vocabulary,
        "hidden_size": _WIDTH,
        "num_hidden_layers": _LAYERS,
        "num_attention_heads": _HEADS,
        "intermediate_size": 2 * _WIDTH,
    }


def _word_pieces(place: Path, corpus: list[str], kind: str, *, lower: bool) -> int:
    """Train and write a tokenizer of BERT's kind; give the size of its vocabulary."""
    from tokenizers import BertWordPieceTokenizer

    trained = BertWordPieceTokenizer(lowercase=lower)
    trained.train_from_iterator(corpus, vocab_size=_SUBWORDS, show_progress=False)
    trained.save_model(str(place))
    tokenizer = _transformers().BertTokenizerFast(
        vocab=str(place / "vocab.txt"), do_lower_case=lower
    )
    tokenizer.save_pretrained(place)
    _names_tokenizer(place, kind)
    return int(trained.get_vocab_size())


def _marian(place: Path, english: list[str], foreign: list[str], name: str) -> None:
    library = _transformers()
    texts = {"fr": foreign, "en": english}
    source, target = name.split("-")[-2:]
    pieces = dict.fromkeys(
        piece
        for kind, language in (("source", source), ("target", target))
        for piece in _sentence_pieces(place / f"{kind}.spm", texts[language])
    )
    vocabulary = {piece: number for number, piece in enumerate(("</s>", "<unk>", *pieces, "<pad>"))}
    (place / "vocab.json").write_text(json.dumps(vocabulary), "utf-8")
    told = {
        "tokenizer_class": "MarianTokenizer",
        "source_lang": source,
        "target_lang": target,
        "model_max_length": 512,
    }
    (place / "tokenizer_config.json").write_text(json.dumps(told), "utf-8")
    pad = vocabulary["<pad>"]
    library.MarianMTModel(
        library.MarianConfig(
            vocab_size=len(vocabulary), d_model=_WIDTH, encoder_layers=_LAYERS,
            decoder_layers=_LAYERS, encoder_attention_heads=_HEADS, decoder_attention_heads=_HEADS,
            encoder_ffn_dim=2 * _WIDTH, decoder_ffn_dim=2 * _WIDTH, max_position_embeddings=512,
            pad_token_id=pad, eos_token_id=0, decoder_start_token_id=pad, forced_eos_token_id=0,
            decoder_vocab_size=len(vocabulary),
        )
    ).save_pretrained(place)  # fmt: skip


def _sentence_pieces(path: Path, texts: list[str]) -> Iterator[str]:
    """Train and write a SentencePiece model; yield its pieces but for the special ones."""
    import sentencepiece

    with path.open("wb") as stream:
        sentencepiece.SentencePieceTrainer.train(
            sentence_iterator=iter(texts),
            model_writer=stream,
            vocab_size=_PIECES,
            hard_vocab_limit=False,
            minloglevel=2,
        )
    model = sentencepiece.SentencePieceProcessor(model_file=str(path))
    for number in range(model.get_piece_size()):
        if not (model.is_unknown(number) or model.is_control(number)):
            yield model.id_to_piece(number)


def _bytes(place: Path) -> None:
    library = _transformers()
    tokenizer = library.ByT5Tokenizer()
    tokenizer.save_pretrained(place)
    library.T5ForConditionalGeneration(
        library.T5Config(
            vocab_size=len(tokenizer), d_model=_WIDTH, d_kv=_WIDTH // _HEADS, d_ff=2 * _WIDTH,
            num_layers=_LAYERS, num_heads=_HEADS, decoder_start_token_id=0,
            tokenizer_class="ByT5Tokenizer",
        )
    ).save_pretrained(place)  # fmt: skip


def _transformers() -> Any:  # noqa: ANN401 - its annotations do not bear strict typing
    """Give the library, imported as late as can be."""
    return importlib.import_module("transformers")


def _names_tokenizer(place: Path, kind: str) -> None:
    """Have the tokenizer's class be that of the real model."""
    file = place / "tokenizer_config.json"
    told = json.loads(file.read_text("utf-8"))
    told["tokenizer_class"] = kind
    file.write_text(json.dumps(told), "utf-8")


def _spelling(place: Path) -> None:
    """Write the two files by which older releases of the library know a BPE tokenizer."""
    model = json.loads((place / "tokenizer.json").read_text("utf-8"))["model"]
    (place / "vocab.json").write_text(json.dumps(model["vocab"]), "utf-8")
    merges = [one if isinstance(one, str) else " ".join(one) for one in model["merges"]]
    (place / "merges.txt").write_text("\n".join(["#version: 0.2", *merges]) + "\n", "utf-8")
