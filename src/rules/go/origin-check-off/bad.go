package web

import (
	"net/http"
	"github.com/gin-contrib/cors"
	"github.com/gorilla/websocket"
	rscors "github.com/rs/cors"
)

var open = websocket.Upgrader{
	CheckOrigin: func(r *http.Request) bool { return true }, // finds
}

var config = cors.Config{
	AllowOriginFunc: func(origin string) bool { return true }, // finds
}

var options = rscors.Options{
	AllowOriginFunc: func(origin string) bool { // finds
		return true
	},
}

func checkOrigin(r *http.Request) bool { // finds
	return true
}

var shared = websocket.Upgrader{CheckOrigin: checkOrigin}

func one() *websocket.Upgrader {
	return &websocket.Upgrader{ReadBufferSize: 1024, CheckOrigin: func(*http.Request) bool { return true }} // finds
}

func two(upgrader *websocket.Upgrader) {
	upgrader.CheckOrigin = func(r *http.Request) bool { return true } // finds
}
