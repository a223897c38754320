package pack

import (
	"bytes"
	"compress/bzip2"
	"compress/flate"
	"compress/gzip"
	"compress/zlib"
	"io"
	"os"
)

func one(r io.Reader) ([]byte, error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(z) // finds
}

func two(r io.Reader, w io.Writer) error {
	z, err := zlib.NewReader(r)
	if err != nil {
		return err
	}
	_, err = io.Copy(w, z) // finds
	return err
}

func three(r io.Reader) ([]byte, error) {
	return io.ReadAll(flate.NewReader(r)) // finds
}

func four(r io.Reader) error {
	var out bytes.Buffer
	_, err := io.Copy(&out, bzip2.NewReader(r)) // finds
	return err
}

func drain(r io.Reader) {
	io.Copy(os.Stdout, r) // finds
}

func five(r io.Reader) {
	z, _ := gzip.NewReader(r)
	drain(z)
}

func six(data []byte, buffer []byte) {
	z, _ := zlib.NewReader(bytes.NewReader(data))
	io.CopyBuffer(os.Stdout, z, buffer) // finds
}
