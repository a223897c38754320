import numpy as np
import torch
from datasets import load_dataset
from langchain_community.vectorstores import FAISS
from safetensors.torch import load_file
from tensorflow.keras.models import load_model
from transformers import AutoModel, pipeline


def one(path):
    return np.load(path)


def two(path):
    return torch.load(path, weights_only=True)


def three(name):
    return AutoModel.from_pretrained(name)


def four(name):
    return pipeline("text-generation", model=name, trust_remote_code=False)


def five(path, embeddings):
    return FAISS.load_local(path, embeddings)


def six(path):
    return load_model(path)


def seven(name, revision):
    return load_dataset(name, revision=revision), load_file("weights.safetensors")
