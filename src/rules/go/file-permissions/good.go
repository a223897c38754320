package store

import (
	"os"
	"syscall"
)

func one(data []byte) error {
	return os.WriteFile("a", data, 0o600)
}

func two() (*os.File, error) {
	return os.OpenFile("a", os.O_CREATE, 0o640)
}

func three() error {
	return os.MkdirAll("a/b", 0755)
}

func four(mode os.FileMode) error {
	return os.Chmod("a", mode)
}

func five() int {
	return syscall.Umask(0)
}

func six() (*os.File, error) {
	return os.Create("a")
}

func seven() error {
	return os.Truncate("a", 0777)
}
