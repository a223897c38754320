package web

import (
	"net/http"
	"os"
	"runtime/pprof"
)

func profile() error {
	f, err := os.Create("cpu.out")
	if err != nil {
		return err
	}
	defer f.Close()
	return pprof.StartCPUProfile(f)
}

func routes(mux *http.ServeMux) {
	mux.HandleFunc("/debug/pprof", http.NotFound)
}
