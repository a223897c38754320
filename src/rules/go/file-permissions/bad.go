package store

import (
	"os"
	"syscall"
)

func one(data []byte) error {
	return os.WriteFile("a", data, 0666) // finds
}

func two() (*os.File, error) {
	return os.OpenFile("a", os.O_CREATE, 0o777) // finds
}

func three() error {
	return os.MkdirAll("a/b", 0777) // finds
}

const mode = 0o622

func four() error {
	return os.Chmod("a", mode) // finds
}

func five() error {
	return syscall.Chmod("a", 0o666) // finds
}

func six() error {
	return os.Mkdir("a", os.FileMode(0o777)) // finds
}
