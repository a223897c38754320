import numpy as np
import torch
from datasets import load_dataset
from langchain_community.vectorstores import FAISS
from tensorflow.keras.models import load_model
from transformers import AutoModel, pipeline


def one(path):
    return np.load(path, allow_pickle=True)  # finds


def two(path):
    return torch.load(path, weights_only=False)  # finds


def three(name):
    return AutoModel.from_pretrained(name, trust_remote_code=True)  # finds


def four(name):
    return pipeline("text-generation", model=name, trust_remote_code=True)  # finds


def five(path, embeddings):
    return FAISS.load_local(path, embeddings, allow_dangerous_deserialization=True)  # finds


def six(path):
    return load_model(path, safe_mode=False)  # finds


def seven(name):
    return load_dataset(name, trust_remote_code=True)  # finds
