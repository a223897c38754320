package pack

import (
	"compress/flate"
	"compress/gzip"
	"io"
	"os"
)

func one(r io.Reader) ([]byte, error) {
	z, err := gzip.NewReader(r)
	if err != nil {
		return nil, err
	}
	return io.ReadAll(io.LimitReader(z, 1<<20))
}

func two(r io.Reader, w io.Writer) error {
	z, err := gzip.NewReader(r)
	if err != nil {
		return err
	}
	_, err = io.CopyN(w, z, 1<<20)
	return err
}

func three(r io.Reader) ([]byte, error) {
	return io.ReadAll(r)
}

func four(r io.Reader, w io.Writer) error {
	z := gzip.NewWriter(w)
	_, err := io.Copy(z, r)
	return err
}

func five(r io.Reader) {
	limited := io.LimitReader(flate.NewReader(r), 4096)
	io.Copy(os.Stdout, limited)
}

func six(f *os.File, w io.Writer) {
	io.Copy(w, f)
}
